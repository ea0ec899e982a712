-- As of the history: what incidents name is neither altered nor taken away.
CREATE TRIGGER attachment_refuses_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON attachment
  FOR EACH STATEMENT EXECUTE FUNCTION history_refuses();
CREATE TRIGGER attachment_part_refuses_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON attachment_part
  FOR EACH STATEMENT EXECUTE FUNCTION history_refuses();
