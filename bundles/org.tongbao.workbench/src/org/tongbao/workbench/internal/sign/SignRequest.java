package org.tongbao.workbench.internal.sign;

import java.util.function.BiFunction;
import org.tongbao.core.signature.Signing.Hand;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;

/**
 * What somebody is asked to put his name to.
 *
 * @param title of the window, without mnemonic
 * @param text what it means
 * @param button what the button says
 * @param role id of the role; empty for any of those who sign
 * @param deputy true where one may do so in the place of somebody else
 * @param reason true where one has to say why
 * @param make makes the event of it, from who does so and why
 */
public record SignRequest(
        String title,
        String text,
        String button,
        String role,
        boolean deputy,
        boolean reason,
        BiFunction<Hand, String, Result<Event>> make) {}
