-- How do the scores of each indicator lie over the country? Every district with a score counts, by its shown score.
-- Counted in ten-thousandths of a point, so that nothing is binary; quartile q of n scores lies at place q·(n − 1)/4 of
-- their order, on a straight line between its neighbours. Everything is rounded half up, once, to hundredths.
WITH scored AS (
  SELECT
    fiscal_year,
    round,
    rules_id,
    code,
    CAST(score * 10000 AS BIGINT) AS points,
    ROW_NUMBER() OVER (PARTITION BY fiscal_year, round, rules_id, code ORDER BY score) - 1 AS place,
    COUNT(*) OVER (PARTITION BY fiscal_year, round, rules_id, code) - 1 AS last_place
  FROM results
  WHERE score IS NOT NULL
),
placed AS (
  SELECT
    scored.*,
    MOD(last_place, 4) AS part1,
    MOD(2 * last_place, 4) AS part2,
    MOD(3 * last_place, 4) AS part3
  FROM scored
),
summed AS (
  SELECT
    fiscal_year,
    round,
    rules_id,
    code,
    COUNT(*) AS n,
    SUM(points) AS all_points,
    MIN(points) AS lowest,
    MAX(points) AS highest,
    SUM(CASE WHEN 4 * place = last_place - part1 THEN (4 - part1) * points
             WHEN 4 * place = last_place - part1 + 4 THEN part1 * points ELSE 0 END) AS first_quarter,
    SUM(CASE WHEN 4 * place = 2 * last_place - part2 THEN (4 - part2) * points
             WHEN 4 * place = 2 * last_place - part2 + 4 THEN part2 * points ELSE 0 END) AS half,
    SUM(CASE WHEN 4 * place = 3 * last_place - part3 THEN (4 - part3) * points
             WHEN 4 * place = 3 * last_place - part3 + 4 THEN part3 * points ELSE 0 END) AS third_quarter,
    SUM(CASE WHEN points = 50000 THEN 1 ELSE 0 END) AS at_full
  FROM placed
  GROUP BY fiscal_year, round, rules_id, code
),
doubled AS (
  -- x/y rounded half up is the whole part of (2x + y)/(2y).
  SELECT
    summed.*,
    2 * all_points + 100 * n AS mean_above,
    200 * n AS mean_below,
    2 * lowest + 100 AS lowest_above,
    2 * highest + 100 AS highest_above,
    2 * first_quarter + 400 AS q1_above,
    2 * half + 400 AS q2_above,
    2 * third_quarter + 400 AS q3_above
  FROM summed
)
SELECT
  fiscal_year,
  round,
  rules_id,
  code,
  n,
  CAST((mean_above - MOD(mean_above, mean_below)) / mean_below AS NUMERIC) * NUMERIC '0.01' AS mean,
  CAST((lowest_above - MOD(lowest_above, 200)) / 200 AS NUMERIC) * NUMERIC '0.01' AS min_score,
  CAST((q1_above - MOD(q1_above, 800)) / 800 AS NUMERIC) * NUMERIC '0.01' AS q1,
  CAST((q2_above - MOD(q2_above, 800)) / 800 AS NUMERIC) * NUMERIC '0.01' AS median,
  CAST((q3_above - MOD(q3_above, 800)) / 800 AS NUMERIC) * NUMERIC '0.01' AS q3,
  CAST((highest_above - MOD(highest_above, 200)) / 200 AS NUMERIC) * NUMERIC '0.01' AS max_score,
  at_full
FROM doubled
ORDER BY fiscal_year, round, rules_id, code
