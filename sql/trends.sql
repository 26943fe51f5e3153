-- How did each indicator develop from round to round? Mean shown score and how many are at full marks; rounds of other
-- rules stand in rows of their own, since their scores say something else.
WITH summed AS (
  SELECT
    code,
    rules_id,
    fiscal_year,
    round,
    COUNT(*) AS n,
    SUM(CAST(score * 10000 AS BIGINT)) AS points,
    SUM(CASE WHEN score = 5 THEN 1 ELSE 0 END) AS at_full
  FROM results
  WHERE score IS NOT NULL
  GROUP BY code, rules_id, fiscal_year, round
)
SELECT
  code,
  rules_id,
  fiscal_year,
  round,
  n,
  CAST((2 * points + 100 * n - MOD(2 * points + 100 * n, 200 * n)) / (200 * n) AS NUMERIC) * NUMERIC '0.01' AS mean,
  at_full
FROM summed
ORDER BY code, fiscal_year, round, rules_id
