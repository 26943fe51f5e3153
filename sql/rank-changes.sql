-- How did each district move since the round before, of those that are kept? Rank and percent are compared only where both
-- rounds were scored by the same rules: `same_rules` says so, and the differences are empty elsewhere. A district is known
-- by its code, or by its name within its province where it has none.
WITH moments AS (
  SELECT
    fiscal_year,
    round,
    LAG(fiscal_year) OVER (ORDER BY fiscal_year, round) AS year_before,
    LAG(round) OVER (ORDER BY fiscal_year, round) AS round_before
  FROM (SELECT DISTINCT fiscal_year, round FROM districts) AS kept
),
ranked AS (
  SELECT
    fiscal_year,
    round,
    rules_id,
    kind,
    province,
    district,
    CASE WHEN district_code = '' THEN province || ' ' || district ELSE district_code END AS known_by,
    percent,
    RANK() OVER (PARTITION BY fiscal_year, round, rules_id, kind ORDER BY percent DESC) AS national_rank
  FROM districts
  WHERE complete AND own_rank IS NOT NULL AND percent IS NOT NULL
)
SELECT
  later.fiscal_year,
  later.round,
  moments.year_before,
  moments.round_before,
  later.kind,
  later.province,
  later.district,
  later.known_by,
  earlier.national_rank AS rank_before,
  later.national_rank AS rank_now,
  earlier.percent AS percent_before,
  later.percent AS percent_now,
  earlier.rules_id = later.rules_id AND earlier.kind = later.kind AS same_rules,
  CASE WHEN earlier.rules_id = later.rules_id AND earlier.kind = later.kind
    THEN earlier.national_rank - later.national_rank END AS places_gained,
  CASE WHEN earlier.rules_id = later.rules_id AND earlier.kind = later.kind
    THEN later.percent - earlier.percent END AS percent_gained
FROM ranked AS later
JOIN moments ON moments.fiscal_year = later.fiscal_year AND moments.round = later.round
JOIN ranked AS earlier
  ON earlier.fiscal_year = moments.year_before
  AND earlier.round = moments.round_before
  AND earlier.known_by = later.known_by
ORDER BY later.fiscal_year, later.round, later.kind, later.national_rank, later.known_by
