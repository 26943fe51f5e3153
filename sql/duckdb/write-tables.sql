-- Writes the four tables of one round as Parquet into the folder that the variable `folder` names, a file each. Year and
-- round are the names of the folders above it, and so no columns.
COPY (SELECT * EXCLUDE (fiscal_year, round) FROM workbooks ORDER BY province)
  TO (getvariable('folder') || '/workbooks.parquet') (FORMAT parquet, COMPRESSION zstd);
COPY (SELECT * EXCLUDE (fiscal_year, round) FROM rules ORDER BY province, part, code, field)
  TO (getvariable('folder') || '/rules.parquet') (FORMAT parquet, COMPRESSION zstd);
COPY (SELECT * EXCLUDE (fiscal_year, round) FROM districts ORDER BY province, district_code, district)
  TO (getvariable('folder') || '/districts.parquet') (FORMAT parquet, COMPRESSION zstd);
COPY (SELECT * EXCLUDE (fiscal_year, round) FROM results ORDER BY province, district_code, district, code)
  TO (getvariable('folder') || '/results.parquet') (FORMAT parquet, COMPRESSION zstd);
