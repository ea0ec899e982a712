/**
 */
package org.tongbao.model.incident;

import java.time.Instant;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Impact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A judgement of the impact on confidentiality, integrity and availability (or of the questions of another scale) at an instant.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.incident.Impact#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Impact#getAt <em>At</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Impact#getRecorded <em>Recorded</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Impact#getBy <em>By</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Impact#getReason <em>Reason</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Impact#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Impact#getRatings <em>Ratings</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.incident.IncidentPackage#getImpact()
 * @model
 * @generated
 */
public interface Impact extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getImpact_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Impact#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the judgement was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.tongbao.model.incident.IncidentPackage#getImpact_At()
	 * @model dataType="org.tongbao.model.incident.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Impact#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was written down; unset until the first save, after which the judgement must not change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded</em>' attribute.
	 * @see #setRecorded(Instant)
	 * @see org.tongbao.model.incident.IncidentPackage#getImpact_Recorded()
	 * @model dataType="org.tongbao.model.incident.Instant"
	 * @generated
	 */
	Instant getRecorded();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Impact#getRecorded <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded</em>' attribute.
	 * @see #getRecorded()
	 * @generated
	 */
	void setRecorded(Instant value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getImpact_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Impact#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getImpact_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Impact#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the judgement that this one corrects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaces</em>' attribute.
	 * @see #setReplaces(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getImpact_Replaces()
	 * @model
	 * @generated
	 */
	String getReplaces();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Impact#getReplaces <em>Replaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaces</em>' attribute.
	 * @see #getReplaces()
	 * @generated
	 */
	void setReplaces(String value);

	/**
	 * Returns the value of the '<em><b>Ratings</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Rating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ratings</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getImpact_Ratings()
	 * @model containment="true"
	 * @generated
	 */
	List<Rating> getRatings();

} // Impact
