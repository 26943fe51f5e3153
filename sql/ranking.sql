-- Where does each complete district stand in the country? Ranks are counted per kind and per rules, by the percent that
-- the district's own workbook shows; equal percents share a rank (1, 1, 3). Whoever has no rank in its own workbook has
-- none here: see incomplete.sql.
SELECT
  fiscal_year,
  round,
  rules_id,
  kind,
  RANK() OVER (PARTITION BY fiscal_year, round, rules_id, kind ORDER BY percent DESC) AS national_rank,
  province,
  district_code,
  district,
  percent,
  total,
  grade
FROM districts
WHERE complete AND own_rank IS NOT NULL AND percent IS NOT NULL
ORDER BY fiscal_year, round, rules_id, kind, national_rank, province, district_code, district
