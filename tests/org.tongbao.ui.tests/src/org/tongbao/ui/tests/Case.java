package org.tongbao.ui.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.FormPackage;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesPackage;
import org.tongbao.ui.edit.IncidentEditing;

/** An incident being edited at 115/03/13 23:00, and the shipped definitions. */
final class Case {

    static final ZoneId ZONE = ZoneId.of("Asia/Taipei");
    static final Instant NOW = Instant.parse("2026-03-13T15:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZONE);

    private Case() {}

    static IncidentEditing editing() {
        return new IncidentEditing(incident(), CLOCK, () -> "人員06");
    }

    static IncidentEditing editing(String category) {
        var incident = incident();
        incident.setCategory(category);
        return new IncidentEditing(incident, CLOCK, () -> "人員06");
    }

    static Incident incident() {
        var incident = IncidentFactory.eINSTANCE.createIncident();
        incident.setId("0198f2a0-0000-7000-8000-000000000001");
        incident.setCategory("web");
        incident.setPack("bureau-110");
        incident.setOrganization("高雄市鼓山戶政事務所");
        return incident;
    }

    static Event event(String id, String type, String at) {
        var event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(id);
        event.setType(type);
        event.setAt(Instant.parse(at));
        return event;
    }

    static RulePack pack() throws IOException {
        Objects.requireNonNull(RulesPackage.eINSTANCE);
        return (RulePack) load("org.tongbao.rules.tw/packs/bureau-110.rules");
    }

    /** The form of web attacks. */
    static FormDefinition form() throws IOException {
        return form("web");
    }

    /** The common part with the category's sections behind it, its conditions behind the category as printed. */
    static FormDefinition form(String category) throws IOException {
        Objects.requireNonNull(FormPackage.eINSTANCE);
        var form = (FormDefinition) load("org.tongbao.rules.tw/forms/notification-110.form");
        var own = (FormDefinition) load("org.tongbao.category." + category + "/forms/" + category + ".form");
        form.getSections().get(1).getFields().addAll(2, own.getSections().get(0).getFields());
        own.getSections().remove(0);
        form.getSections().addAll(own.getSections());
        return form;
    }

    private static EObject load(String path) throws IOException {
        var root = Objects.requireNonNull(System.getProperty("tongbao.root"), "tongbao.root");
        var resource = new XMIResourceImpl(URI.createURI("memory:/" + path));
        try (InputStream stream = Files.newInputStream(Path.of(root, "bundles", path))) {
            resource.load(stream, Map.of());
        }
        return resource.getContents().get(0);
    }
}
