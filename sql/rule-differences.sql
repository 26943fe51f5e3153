-- In what do the rules of each province differ from those in base_rules? One row a difference: `here` the province's,
-- `there` the others'; empty where one side has none. An indicator that only one of the two has is one difference, not one
-- for each of its fields.
WITH compared AS (
  SELECT DISTINCT fiscal_year, round, province FROM rules
),
base AS (
  SELECT fiscal_year, round, province, part, code, field, value AS there
  FROM compared CROSS JOIN base_rules
),
own AS (
  SELECT fiscal_year, round, province, part, code, field, value AS here
  FROM rules
),
facts AS (
  SELECT fiscal_year, round, province, part, code, field, here, there
  FROM own FULL OUTER JOIN base USING (fiscal_year, round, province, part, code, field)
),
shared AS (
  SELECT fiscal_year, round, province, code
  FROM facts
  WHERE part = 'indicator' AND field = 'indicator' AND here IS NOT NULL AND there IS NOT NULL
)
SELECT facts.fiscal_year, facts.round, facts.province, facts.part, facts.code, facts.field, facts.here, facts.there
FROM facts
LEFT JOIN shared
  ON shared.fiscal_year = facts.fiscal_year
  AND shared.round = facts.round
  AND shared.province = facts.province
  AND shared.code = facts.code
WHERE (facts.here IS NULL OR facts.there IS NULL OR facts.here <> facts.there)
  AND (facts.part <> 'indicator' OR facts.field = 'indicator' OR shared.code IS NOT NULL)
ORDER BY facts.fiscal_year, facts.round, facts.province, facts.part, facts.code, facts.field
