-- As of the history: a link once made is neither altered nor taken away.
CREATE TRIGGER chain_refuses_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON chain_link
  FOR EACH STATEMENT EXECUTE FUNCTION history_refuses();
