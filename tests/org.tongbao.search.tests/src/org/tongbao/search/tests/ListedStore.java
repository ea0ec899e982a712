package org.tongbao.search.tests;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.HistoryChains;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.IncidentFeed;
import org.tongbao.core.store.IncidentRegister;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.IndexKey;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.core.store.RegisterQuery;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** A store that is a list, as far as an index asks it. Any thread. */
final class ListedStore implements IncidentFeed, IncidentRegister {

    private final TreeMap<String, Incident> incidents = new TreeMap<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private IndexKey key;
    private int pages;
    private Optional<Finding> refusal = Optional.empty();
    private Runnable atPage = () -> {};

    ListedStore(String database, byte secret) {
        byte[] bytes = new byte[32];
        bytes[0] = secret;
        key = new IndexKey(database, bytes);
    }

    /** What the index is given. */
    IncidentStore store() {
        HistoryChains chains = only(HistoryChains.class, "heads", this::heads);
        return (IncidentStore) Proxy.newProxyInstance(
                ListedStore.class.getClassLoader(),
                new Class<?>[] {IncidentStore.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "feed", "register" -> this;
                    case "chains" -> chains;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static <T> T only(Class<T> type, String name, Supplier<?> answer) {
        return type.cast(Proxy.newProxyInstance(
                ListedStore.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(name)) {
                        return answer.get();
                    }
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    synchronized void save(Incident incident) {
        incidents.put(incident.getId(), EcoreUtil.copy(incident));
        links.add(incident.getId());
    }

    /** As a restored backup: the last saves have never been. */
    synchronized void forget(int saves) {
        for (int i = 0; i < saves; i++) {
            incidents.remove(links.remove(links.size() - 1));
        }
    }

    /** There without ever having been saved, so that only the number of incidents tells. */
    synchronized void slipIn(Incident incident) {
        incidents.put(incident.getId(), incident);
    }

    synchronized void damage(String id) {
        damaged.add(id);
    }

    synchronized void rekey(byte secret) {
        byte[] bytes = new byte[32];
        bytes[0] = secret;
        key = new IndexKey(key.database(), bytes);
    }

    synchronized void refuse(Optional<Finding> with) {
        refusal = with;
    }

    /** Pages that were read. */
    synchronized int pages() {
        return pages;
    }

    synchronized void atPage(Runnable work) {
        atPage = work;
    }

    private <T> Result<T> answer(T value) {
        return refusal.<Result<T>>map(Result::refused).orElseGet(() -> Result.of(value));
    }

    @Override
    public synchronized Result<IndexKey> key() {
        return answer(key);
    }

    @Override
    public Result<Page> after(String id, int limit) {
        Runnable first;
        synchronized (this) {
            first = atPage;
        }
        first.run();
        synchronized (this) {
            pages++;
            List<String> ids =
                    incidents.tailMap(id, false).keySet().stream().limit(limit).toList();
            Page page = page(ids);
            return answer(new Page(
                    page.incidents(),
                    page.damaged(),
                    ids.size() < limit ? Optional.empty() : Optional.of(ids.get(ids.size() - 1))));
        }
    }

    @Override
    public synchronized Result<Page> these(List<String> ids) {
        return answer(page(ids.stream().filter(incidents::containsKey).toList()));
    }

    private Page page(List<String> ids) {
        return new Page(
                ids.stream()
                        .filter(id -> !damaged.contains(id))
                        .map(id -> new StoredIncident(EcoreUtil.copy(incidents.get(id)), 1, Instant.EPOCH))
                        .toList(),
                ids.stream().filter(damaged::contains).toList(),
                Optional.empty());
    }

    @Override
    public synchronized Result<Optional<Changes>> since(List<ChainHead> seen) {
        if (seen.isEmpty()) {
            return answer(
                    Optional.of(new Changes(now(), links.stream().distinct().toList())));
        }
        int position = (int) seen.get(0).position();
        if (position > links.size() || !head(position).equals(seen.get(0))) {
            return answer(Optional.empty());
        }
        return answer(Optional.of(new Changes(
                now(), links.subList(position, links.size()).stream().distinct().toList())));
    }

    private synchronized Result<List<ChainHead>> heads() {
        return answer(now());
    }

    private List<ChainHead> now() {
        return links.isEmpty() ? List.of() : List.of(head(links.size()));
    }

    private ChainHead head(int position) {
        int hash = key.database().hashCode() * 31 + links.subList(0, position).hashCode();
        return new ChainHead("機關 \n甲", "save", Instant.EPOCH, position, Integer.toHexString(hash));
    }

    @Override
    public synchronized Result<List<IncidentCount>> counts() {
        return answer(List.of(new IncidentCount("機關", "draft", false, incidents.size())));
    }

    @Override
    public Result<List<RegisterKey>> keys(RegisterQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Result<List<IncidentSummary>> lines(List<String> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Result<Boolean> recount() {
        throw new UnsupportedOperationException();
    }
}
