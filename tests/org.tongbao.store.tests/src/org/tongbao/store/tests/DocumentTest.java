package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.IncidentPackage;

/** The stored document is what EMF itself would write, whichever way a version came about. */
@OnEachEngine
final class DocumentTest {

    private static final String UNUSUAL =
            "\u0085\u2028\u2029\u007F\u009Fé \t\r\n x ]]> \uFEFF\uFFFD\u00A0 𠮷 <&'\"> ]]";

    private final StoreFixture fixture;
    private final IncidentStore store;

    DocumentTest(StoreFixture fixture) {
        this.fixture = fixture;
        store = fixture.open();
    }

    @Test
    void incidents_saved_areWrittenAsEmfWritesThem() throws Exception {
        Incident bare = IncidentFactory.eINSTANCE.createIncident();
        bare.setId("i-1");
        Incident unusual = Incidents.full("i-4");
        unusual.setTitle(UNUSUAL);
        unusual.getTags().add(UNUSUAL);
        unusual.getAnswers().add(Incidents.text("F2-06", UNUSUAL));
        unusual.getEvents().get(0).setNote("");
        for (Incident incident : List.of(bare, Incidents.full("i-2"), Incidents.large("i-3"), unusual)) {
            Incident saved = store.save(incident, 0, AUTHOR).get().incident();
            assertWrittenAsByEmf(saved);
        }
    }

    @Test
    void changedEntries_savedAgain_areWrittenAsEmfWritesThem() throws Exception {
        Incident open = store.save(Incidents.full("i-1"), 0, AUTHOR).get().incident();
        open.getAnswers().get(0).setText("改寫");
        open.getAnswers().add(0, open.getAnswers().remove(2));
        open.getAnswers().remove(1);
        open.getTags().clear();
        open.getEvents().add(1, Incidents.event("e-9", "contained", Incidents.AWARENESS));
        assertWrittenAsByEmf(store.save(open, 1, AUTHOR).get().incident());
    }

    @Test
    void attributeOfAnyObject_alteredAlone_isNoticed() throws Exception {
        Incident saved = store.save(Incidents.full("i-1"), 0, AUTHOR).get().incident();
        long revision = 1;
        int altered = 0;
        for (int i = 0; i < contents(saved).size(); i++) {
            for (EAttribute attribute : contents(saved).get(i).eClass().getEAllAttributes()) {
                if (contents(saved).get(i).eContainmentFeature() == IncidentPackage.Literals.ANSWER__CHOICES
                        && attribute == IncidentPackage.Literals.ANSWER__ID) {
                    // a choice is its option, and has no id
                    continue;
                }
                Incident copy = EcoreUtil.copy(saved);
                alter(contents(copy).get(i), attribute);
                Result<StoredIncident> next = store.save(copy, revision, AUTHOR);
                altered++;
                if (next.done()) {
                    revision++;
                    saved = next.get().incident();
                    assertEquals(revision, next.get().revision(), attribute::toString);
                    assertWrittenAsByEmf(saved);
                } else {
                    assertEquals(
                            "recorded-fact-changed", StoreFixture.codes(next).get(0), attribute::toString);
                }
            }
        }
        assertTrue(altered > 100 && revision > 60, altered + ", " + revision);
    }

    private static List<EObject> contents(Incident incident) {
        var contents = new ArrayList<EObject>();
        incident.eAllContents().forEachRemaining(contents::add);
        return contents;
    }

    private static void alter(EObject object, EAttribute attribute) {
        @Nullable Object value = object.eGet(attribute);
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.isMany()) {
            object.eSet(attribute, List.of("x"));
        } else if (type == String.class) {
            object.eSet(attribute, value + "x");
        } else if (type == Instant.class) {
            object.eSet(attribute, Incidents.AWARENESS.minusSeconds(1));
        } else if (type == boolean.class || type == Boolean.class) {
            object.eSet(attribute, !Boolean.TRUE.equals(value));
        } else {
            object.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), "77"));
        }
    }

    @Test
    void textThatCannotBeCompressed_saved_comesBackEqual() {
        Incident draft = Incidents.draft("i-1");
        var noise = new StringBuilder();
        new Random(5).ints(100_000, 0x4E00, 0x9FFF).forEach(noise::appendCodePoint);
        draft.getAnswers().add(Incidents.text("F2-04", noise.toString()));
        Incident saved = store.save(draft, 0, AUTHOR).get().incident();
        assertTrue(EcoreUtil.equals(saved, store.load("i-1").get().orElseThrow().incident()));
    }

    @Test
    void openedAndChanged_saved_comparesWithWhatWasStored() {
        store.save(Incidents.full("i-1"), 0, AUTHOR);
        int before = store.history("i-1").get().size();
        store.close();
        IncidentStore again = fixture.open();
        Incident blind = Incidents.full("i-1");
        blind.setTitle("saved without opening");
        assertEquals(2, again.save(blind, 1, AUTHOR).get().revision());
        again.close();
        IncidentStore third = fixture.open();
        Incident opened = third.load("i-1").get().orElseThrow().incident();
        opened.setTitle("saved after opening");
        assertEquals(3, third.save(opened, 2, AUTHOR).get().revision());
        assertEquals(
                List.of("\"saved without opening\"", "\"saved after opening\""),
                third.history("i-1").get().stream()
                        .skip(before)
                        .map(record -> record.to())
                        .toList());
    }

    private void assertWrittenAsByEmf(Incident saved) throws Exception {
        byte[] document;
        try (var connection = fixture.database.connect();
                var query = connection.prepareStatement("SELECT document FROM incident WHERE id = ?")) {
            query.setString(1, saved.getId());
            try (var rows = query.executeQuery()) {
                assertTrue(rows.next());
                document = rows.getBytes(1);
            }
        }
        var resource = new XMIResourceImpl(URI.createURI("incident.xmi"));
        resource.getContents().add(EcoreUtil.copy(saved));
        var expected = new ByteArrayOutputStream();
        resource.save(
                expected, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_FORMATTED, Boolean.FALSE));
        byte[] written = new GZIPInputStream(new ByteArrayInputStream(document)).readAllBytes();
        assertEquals(expected.toString("UTF-8"), new String(written, "UTF-8"));
        assertArrayEquals(expected.toByteArray(), written);
    }
}
