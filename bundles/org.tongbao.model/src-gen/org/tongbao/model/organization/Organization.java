/**
 */
package org.tongbao.model.organization;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Extra;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The facts of an organization: what it is, who serves in it, and what happened to it. Nothing derived is stored here: clocks come from the engine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.organization.Organization#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.organization.Organization#getName <em>Name</em>}</li>
 *   <li>{@link org.tongbao.model.organization.Organization#getResponsibility <em>Responsibility</em>}</li>
 *   <li>{@link org.tongbao.model.organization.Organization#getSuperior <em>Superior</em>}</li>
 *   <li>{@link org.tongbao.model.organization.Organization#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.tongbao.model.organization.Organization#getPack <em>Pack</em>}</li>
 *   <li>{@link org.tongbao.model.organization.Organization#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.tongbao.model.organization.Organization#getVendors <em>Vendors</em>}</li>
 *   <li>{@link org.tongbao.model.organization.Organization#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.tongbao.model.organization.Organization#getEvents <em>Events</em>}</li>
 *   <li>{@link org.tongbao.model.organization.Organization#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization()
 * @model
 * @generated
 */
public interface Organization extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID, stable for life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.organization.Organization#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Official name; incidents and other organizations name it so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tongbao.model.organization.Organization#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Responsibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of responsibility, A to E (K:23-53); unset while not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsibility</em>' attribute.
	 * @see #setResponsibility(String)
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Responsibility()
	 * @model
	 * @generated
	 */
	String getResponsibility();

	/**
	 * Sets the value of the '{@link org.tongbao.model.organization.Organization#getResponsibility <em>Responsibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsibility</em>' attribute.
	 * @see #getResponsibility()
	 * @generated
	 */
	void setResponsibility(String value);

	/**
	 * Returns the value of the '<em><b>Superior</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the superior organization, which need not be recorded here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Superior</em>' attribute.
	 * @see #setSuperior(String)
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Superior()
	 * @model
	 * @generated
	 */
	String getSuperior();

	/**
	 * Sets the value of the '{@link org.tongbao.model.organization.Organization#getSuperior <em>Superior</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Superior</em>' attribute.
	 * @see #getSuperior()
	 * @generated
	 */
	void setSuperior(String value);

	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the organization that reviews its notifications: data of its own, not to be derived from the superior (B-18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewer</em>' attribute.
	 * @see #setReviewer(String)
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Reviewer()
	 * @model
	 * @generated
	 */
	String getReviewer();

	/**
	 * Sets the value of the '{@link org.tongbao.model.organization.Organization#getReviewer <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' attribute.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(String value);

	/**
	 * Returns the value of the '<em><b>Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule pack its duties follow; unset means the one in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pack</em>' attribute.
	 * @see #setPack(String)
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Pack()
	 * @model
	 * @generated
	 */
	String getPack();

	/**
	 * Sets the value of the '{@link org.tongbao.model.organization.Organization#getPack <em>Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pack</em>' attribute.
	 * @see #getPack()
	 * @generated
	 */
	void setPack(String value);

	/**
	 * Returns the value of the '<em><b>Persons</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.organization.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who serve in it, also of vendors; each once, whatever they do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persons</em>' containment reference list.
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Persons()
	 * @model containment="true"
	 * @generated
	 */
	List<Person> getPersons();

	/**
	 * Returns the value of the '<em><b>Vendors</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.organization.Vendor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Firms that serve it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vendors</em>' containment reference list.
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Vendors()
	 * @model containment="true"
	 * @generated
	 */
	List<Vendor> getVendors();

	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.organization.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does what from when to when, in the order of recording; what has ended stays, so that an old roster still shows for an old incident.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Assignments()
	 * @model containment="true"
	 * @generated
	 */
	List<Assignment> getAssignments();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated events of the organization, such as outages of its contact channel, in the order of their recording; never removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Events()
	 * @model containment="true"
	 * @generated
	 */
	List<Event> getEvents();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Extra}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members of the exchange format this version does not know, kept as they came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.tongbao.model.organization.OrganizationPackage#getOrganization_Extras()
	 * @model containment="true"
	 * @generated
	 */
	List<Extra> getExtras();

} // Organization
