-- How does each province do? The mean is that of the percents its complete districts show, an exact decimal rounded half
-- up to 2 digits; empty where none is complete.
WITH summed AS (
  SELECT
    fiscal_year,
    round,
    province,
    COUNT(*) AS n,
    SUM(CASE WHEN complete THEN 1 ELSE 0 END) AS complete,
    SUM(CASE WHEN complete AND percent IS NOT NULL THEN 1 ELSE 0 END) AS counted,
    SUM(CASE WHEN complete AND percent IS NOT NULL THEN CAST(percent * 100 AS BIGINT) ELSE 0 END) AS hundredths
  FROM districts
  GROUP BY fiscal_year, round, province
)
SELECT
  fiscal_year,
  round,
  province,
  n,
  complete,
  CASE WHEN counted > 0 THEN
    CAST((2 * hundredths + counted - MOD(2 * hundredths + counted, 2 * counted)) / (2 * counted) AS NUMERIC)
      * NUMERIC '0.01'
  END AS mean
FROM summed
ORDER BY fiscal_year, round, province
