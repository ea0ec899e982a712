/**
 * What an incident, an organization, a form, a procedure, a rule pack and a drill are made of: an EMF model, and functions over it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.model;
