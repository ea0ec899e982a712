/**
 * The headless application: finds a command, runs it, and answers with an exit status.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.cli.internal;
