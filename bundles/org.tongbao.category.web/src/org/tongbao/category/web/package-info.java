/**
 * The incident category of attacks on web pages: its forms, checklist and procedure fragment.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tongbao.category.web;
