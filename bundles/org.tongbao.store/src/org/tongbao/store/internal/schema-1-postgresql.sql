-- The owner of the table can be refused by a trigger only; whoever else has but the rights given to him.
CREATE FUNCTION history_refuses() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN RAISE EXCEPTION ''the history is append-only'' USING ERRCODE = ''check_violation'', CONSTRAINT = ''history_is_append_only''; END';
CREATE TRIGGER history_refuses_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON history
  FOR EACH STATEMENT EXECUTE FUNCTION history_refuses();
