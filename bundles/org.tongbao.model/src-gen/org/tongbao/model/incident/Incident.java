/**
 */
package org.tongbao.model.incident;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Incident</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The facts of one cyber security incident. Nothing derived is stored here: level, clocks and missing answers come from the engine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.incident.Incident#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getNumber <em>Number</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getCategory <em>Category</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getPack <em>Pack</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#isDrill <em>Drill</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getTags <em>Tags</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getEvents <em>Events</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getExtras <em>Extras</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getImprovements <em>Improvements</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Incident#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.incident.IncidentPackage#getIncident()
 * @model
 * @generated
 */
public interface Incident extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID, stable for life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Incident#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Case number given by the organization, may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Incident#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short title for lists, may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Incident#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the category (web, intrusion, dos, equipment, other or a plugin's).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Category()
	 * @model
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Incident#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the organization where the incident happened (F1-02).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' attribute.
	 * @see #setOrganization(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Organization()
	 * @model
	 * @generated
	 */
	String getOrganization();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Incident#getOrganization <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' attribute.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(String value);

	/**
	 * Returns the value of the '<em><b>Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule pack the incident is pinned to; unset means by awareness date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pack</em>' attribute.
	 * @see #setPack(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Pack()
	 * @model
	 * @generated
	 */
	String getPack();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Incident#getPack <em>Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pack</em>' attribute.
	 * @see #getPack()
	 * @generated
	 */
	void setPack(String value);

	/**
	 * Returns the value of the '<em><b>Drill</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when recorded in an exercise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drill</em>' attribute.
	 * @see #setDrill(boolean)
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Drill()
	 * @model
	 * @generated
	 */
	boolean isDrill();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Incident#isDrill <em>Drill</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drill</em>' attribute.
	 * @see #isDrill()
	 * @generated
	 */
	void setDrill(boolean value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free secondary tags.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Tags()
	 * @model
	 * @generated
	 */
	List<String> getTags();

	/**
	 * Returns the value of the '<em><b>Impacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Impact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Judgements of the impact, in the order of their recording; never removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impacts</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Impacts()
	 * @model containment="true"
	 * @generated
	 */
	List<Impact> getImpacts();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated events, in the order of their recording; never removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Events()
	 * @model containment="true"
	 * @generated
	 */
	List<Event> getEvents();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers to form fields, one for each field id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Answers()
	 * @model containment="true"
	 * @generated
	 */
	List<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Extra}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members of the exchange format this version does not know, kept as they came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Extras()
	 * @model containment="true"
	 * @generated
	 */
	List<Extra> getExtras();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.EvidenceItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items of evidence, in the order of recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	List<EvidenceItem> getEvidence();

	/**
	 * Returns the value of the '<em><b>Improvements</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Improvement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures, in the order of recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Improvements</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Improvements()
	 * @model containment="true"
	 * @generated
	 */
	List<Improvement> getImprovements();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files attached, in the order of attaching; never removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getIncident_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	List<Attachment> getAttachments();

} // Incident
