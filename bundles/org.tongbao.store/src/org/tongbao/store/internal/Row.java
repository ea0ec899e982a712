package org.tongbao.store.internal;

import java.util.List;
import java.util.Optional;
import org.tongbao.model.finding.Finding;

/**
 * What a save writes besides the history; it follows from the document alone.
 *
 * @param values of the document's row, its id last
 * @param place where it is counted; empty for what is not counted
 * @param line of the deadline board
 * @param findings about what could not be derived
 */
record Row(List<Object> values, Optional<CountTable.Place> place, BoardRow line, List<Finding> findings) {}
