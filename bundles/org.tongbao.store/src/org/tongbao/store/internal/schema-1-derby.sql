-- Derby knows no SIGNAL: a row that breaks a constraint with a telling name refuses the statement.
CREATE TABLE history_guard (
  touched INTEGER NOT NULL CONSTRAINT history_is_append_only CHECK (touched = 0)
);
CREATE TRIGGER history_refuses_update AFTER UPDATE ON history
  FOR EACH STATEMENT INSERT INTO history_guard VALUES 1;
CREATE TRIGGER history_refuses_delete AFTER DELETE ON history
  FOR EACH STATEMENT INSERT INTO history_guard VALUES 1;
