-- Who has no rank, and what can each still reach? Incomplete districts, and complete ones that their own workbook does
-- not rank because too little of their weight is assessed.
SELECT
  fiscal_year,
  round,
  rules_id,
  kind,
  province,
  district_code,
  district,
  complete,
  total,
  range_low,
  range_high,
  assessed
FROM districts
WHERE NOT (complete AND own_rank IS NOT NULL AND percent IS NOT NULL)
ORDER BY fiscal_year, round, province, district_code, district
