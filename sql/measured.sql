-- What did the country reach in each indicator that is measured in percent? What all districts count above the line over
-- what all count below it, never a mean of percents; growth is how much more the sum is than the sum before. Only results
-- that have a value count. Rounded half up (away from zero) to 2 digits; empty where nothing stands below the line.
WITH summed AS (
  SELECT
    fiscal_year,
    round,
    rules_id,
    code,
    MIN(measure) AS measure,
    COUNT(*) AS n,
    SUM(numerator) AS above,
    SUM(denominator) AS below
  FROM results
  WHERE value IS NOT NULL AND numerator IS NOT NULL AND denominator IS NOT NULL
  GROUP BY fiscal_year, round, rules_id, code
),
wanted AS (
  SELECT
    summed.*,
    CASE WHEN measure = 'ร้อยละที่เพิ่มขึ้น' THEN above - below ELSE above END AS part
  FROM summed
  -- A thousand million times what stands below the line is a slip, not a figure.
  WHERE below > 0 AND ABS(above) < 1000000000 * below
),
doubled AS (
  SELECT
    wanted.*,
    20000 * ABS(part) + below AS part_above,
    2 * below AS part_below
  FROM wanted
)
SELECT
  fiscal_year,
  round,
  rules_id,
  code,
  n,
  above AS numerator,
  below AS denominator,
  CAST((part_above - MOD(part_above, part_below)) / part_below AS NUMERIC) * NUMERIC '0.01'
    * CASE WHEN part < 0 THEN -1 ELSE 1 END AS percent
FROM doubled
ORDER BY fiscal_year, round, rules_id, code
