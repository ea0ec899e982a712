-- The newest of an organization in a state: without it all of the organization would be read until enough are found.
CREATE INDEX incident_by_place ON incident (organization, incident_state, awareness DESC, id);
