-- How many complete districts have each grade, per kind?
SELECT
  fiscal_year,
  round,
  kind,
  grade,
  COUNT(*) AS n,
  MIN(percent) AS lowest
FROM districts
WHERE complete AND grade IS NOT NULL
GROUP BY fiscal_year, round, kind, grade
ORDER BY fiscal_year, round, kind, lowest DESC, grade
