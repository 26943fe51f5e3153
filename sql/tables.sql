-- The four tables. Figures that are compared, averaged or added up are decimals, never binary: percents with 2 digits,
-- scores with 4, what was typed above and below a line with 12. `value`, weights and targets are as the workbooks hold
-- them; no query adds them up.
CREATE TABLE workbooks (
  fiscal_year BIGINT,
  round BIGINT,
  province TEXT,
  file TEXT,
  workbook_id TEXT,
  version TEXT,
  rules_id TEXT,
  calculated_at TEXT,
  round_start TEXT,
  round_end TEXT,
  data_as_of TEXT,
  unconfirmed BIGINT,
  label TEXT,
  stale BOOLEAN,
  own_targets BIGINT
);

CREATE TABLE rules (
  fiscal_year BIGINT,
  round BIGINT,
  province TEXT,
  rules_id TEXT,
  part TEXT,
  code TEXT,
  field TEXT,
  value TEXT
);

CREATE TABLE districts (
  fiscal_year BIGINT,
  round BIGINT,
  province TEXT,
  rules_id TEXT,
  district_code TEXT,
  district TEXT,
  kind TEXT,
  total DECIMAL(9, 4),
  percent DECIMAL(9, 2),
  grade TEXT,
  own_rank BIGINT,
  complete BOOLEAN,
  assessed DECIMAL(9, 2),
  range_low DECIMAL(9, 4),
  range_high DECIMAL(9, 4),
  receipt TEXT
);

CREATE TABLE results (
  fiscal_year BIGINT,
  round BIGINT,
  province TEXT,
  rules_id TEXT,
  district_code TEXT,
  district TEXT,
  kind TEXT,
  section TEXT,
  section_share DOUBLE PRECISION,
  code TEXT,
  indicator TEXT,
  unit TEXT,
  owner TEXT,
  weight DOUBLE PRECISION,
  measure TEXT,
  criterion TEXT,
  operator TEXT,
  target DOUBLE PRECISION,
  levels TEXT,
  lowest DOUBLE PRECISION,
  rule_target DOUBLE PRECISION,
  target_cell TEXT,
  value DOUBLE PRECISION,
  score DECIMAL(9, 4),
  weighted DECIMAL(9, 4),
  status TEXT,
  confirmed BOOLEAN,
  numerator DECIMAL(38, 12),
  denominator DECIMAL(38, 12),
  explanation TEXT
);

-- What the rules of every workbook are compared with.
CREATE TABLE base_rules (
  part TEXT,
  code TEXT,
  field TEXT,
  value TEXT
);
