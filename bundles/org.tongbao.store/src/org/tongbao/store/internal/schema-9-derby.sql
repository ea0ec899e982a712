-- As of the history: what incidents name is neither altered nor taken away.
CREATE TRIGGER attachment_refuses_update AFTER UPDATE ON attachment
  FOR EACH STATEMENT INSERT INTO history_guard VALUES 1;
CREATE TRIGGER attachment_refuses_delete AFTER DELETE ON attachment
  FOR EACH STATEMENT INSERT INTO history_guard VALUES 1;
CREATE TRIGGER attachment_part_refuses_update AFTER UPDATE ON attachment_part
  FOR EACH STATEMENT INSERT INTO history_guard VALUES 1;
CREATE TRIGGER attachment_part_refuses_delete AFTER DELETE ON attachment_part
  FOR EACH STATEMENT INSERT INTO history_guard VALUES 1;
