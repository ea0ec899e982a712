-- As of the history: what was done to accounts is neither altered nor taken away.
CREATE TRIGGER account_history_refuses_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON account_history
  FOR EACH STATEMENT EXECUTE FUNCTION history_refuses();
