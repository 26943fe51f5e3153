-- Makes room for the views of read-folder.sql.
DROP TABLE IF EXISTS workbooks;
DROP TABLE IF EXISTS rules;
DROP TABLE IF EXISTS districts;
DROP TABLE IF EXISTS results;
