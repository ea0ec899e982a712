-- As of the history: what was done to accounts is neither altered nor taken away.
CREATE TRIGGER account_history_refuses_update AFTER UPDATE ON account_history
  FOR EACH STATEMENT INSERT INTO history_guard VALUES 1;
CREATE TRIGGER account_history_refuses_delete AFTER DELETE ON account_history
  FOR EACH STATEMENT INSERT INTO history_guard VALUES 1;
