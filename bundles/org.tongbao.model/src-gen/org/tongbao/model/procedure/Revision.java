/**
 */
package org.tongbao.model.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Revision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a version of an agency's own comes from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.Revision#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Revision#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Revision#getEffective <em>Effective</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Revision#getSaved <em>Saved</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Revision#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Revision#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.procedure.ProcedurePackage#getRevision()
 * @model
 * @generated
 */
public interface Revision extends EObject {
	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the published procedure that the chain of versions begins with; fragments made for it fit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getRevision_Origin()
	 * @model
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Revision#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the procedure that was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' attribute.
	 * @see #setBasedOn(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getRevision_BasedOn()
	 * @model
	 * @generated
	 */
	String getBasedOn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Revision#getBasedOn <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Based On</em>' attribute.
	 * @see #getBasedOn()
	 * @generated
	 */
	void setBasedOn(String value);

	/**
	 * Returns the value of the '<em><b>Effective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of awareness it applies to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective</em>' attribute.
	 * @see #setEffective(LocalDate)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getRevision_Effective()
	 * @model dataType="org.tongbao.model.rules.LocalDate"
	 * @generated
	 */
	LocalDate getEffective();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Revision#getEffective <em>Effective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective</em>' attribute.
	 * @see #getEffective()
	 * @generated
	 */
	void setEffective(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Saved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Saved</em>' attribute.
	 * @see #setSaved(OffsetDateTime)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getRevision_Saved()
	 * @model dataType="org.tongbao.model.rules.Moment"
	 * @generated
	 */
	OffsetDateTime getSaved();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Revision#getSaved <em>Saved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Saved</em>' attribute.
	 * @see #getSaved()
	 * @generated
	 */
	void setSaved(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getRevision_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Revision#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getRevision_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Revision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Revision
