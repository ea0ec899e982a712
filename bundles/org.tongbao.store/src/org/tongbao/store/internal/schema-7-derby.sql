-- As of the history: a link once made is neither altered nor taken away.
CREATE TRIGGER chain_refuses_update AFTER UPDATE ON chain_link
  FOR EACH STATEMENT INSERT INTO history_guard VALUES 1;
CREATE TRIGGER chain_refuses_delete AFTER DELETE ON chain_link
  FOR EACH STATEMENT INSERT INTO history_guard VALUES 1;
