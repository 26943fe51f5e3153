-- Makes the tables that the queries ask of a folder of Parquet: all rounds in the folder that the variable `folder` names.
CREATE OR REPLACE VIEW workbooks AS
  SELECT * FROM read_parquet(getvariable('folder') || '/workbooks/*/*/*.parquet', hive_partitioning = true);
CREATE OR REPLACE VIEW rules AS
  SELECT * FROM read_parquet(getvariable('folder') || '/rules/*/*/*.parquet', hive_partitioning = true);
CREATE OR REPLACE VIEW districts AS
  SELECT * FROM read_parquet(getvariable('folder') || '/districts/*/*/*.parquet', hive_partitioning = true);
CREATE OR REPLACE VIEW results AS
  SELECT * FROM read_parquet(getvariable('folder') || '/results/*/*/*.parquet', hive_partitioning = true);
