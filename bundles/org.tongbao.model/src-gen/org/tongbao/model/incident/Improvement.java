/**
 */
package org.tongbao.model.incident;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Improvement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measure that shall keep the incident from happening again (K:297-352). That it is done is an event, improvement-done.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.incident.Improvement#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Improvement#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Improvement#getTerm <em>Term</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Improvement#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Improvement#getDue <em>Due</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Improvement#getWithdrawn <em>Withdrawn</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Improvement#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.incident.IncidentPackage#getImprovement()
 * @model
 * @generated
 */
public interface Improvement extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getImprovement_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Improvement#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getImprovement_Measure()
	 * @model
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Improvement#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * short, mid or long (K:317-325).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term</em>' attribute.
	 * @see #setTerm(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getImprovement_Term()
	 * @model
	 * @generated
	 */
	String getTerm();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Improvement#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' attribute.
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sees to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getImprovement_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Improvement#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it is promised for, ISO.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getImprovement_Due()
	 * @model
	 * @generated
	 */
	String getDue();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Improvement#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(String value);

	/**
	 * Returns the value of the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is given up; unset while it is pursued.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn</em>' attribute.
	 * @see #setWithdrawn(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getImprovement_Withdrawn()
	 * @model
	 * @generated
	 */
	String getWithdrawn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Improvement#getWithdrawn <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn</em>' attribute.
	 * @see #getWithdrawn()
	 * @generated
	 */
	void setWithdrawn(String value);

	/**
	 * Returns the value of the '<em><b>Follow Ups</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.FollowUp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it goes, in the order of recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follow Ups</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getImprovement_FollowUps()
	 * @model containment="true"
	 * @generated
	 */
	List<FollowUp> getFollowUps();

} // Improvement
