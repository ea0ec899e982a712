/**
 */
package org.tongbao.model.rules;

import java.time.OffsetDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What must come out at an instant; what is unset is not looked at.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.Expectation#getAt <em>At</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Expectation#getClock <em>Clock</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Expectation#getInstance <em>Instance</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Expectation#getState <em>State</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Expectation#getDue <em>Due</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Expectation#isNoDue <em>No Due</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Expectation#getSoft <em>Soft</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Expectation#getMetAt <em>Met At</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Expectation#isLevelChange <em>Level Change</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Expectation#getLevel <em>Level</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Expectation#getFinding <em>Finding</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getExpectation()
 * @model
 * @generated
 */
public interface Expectation extends EObject {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(OffsetDateTime)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_At()
	 * @model dataType="org.tongbao.model.rules.Moment"
	 * @generated
	 */
	OffsetDateTime getAt();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Clock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the clock; unset: only the level is looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock</em>' attribute.
	 * @see #setClock(String)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_Clock()
	 * @model
	 * @generated
	 */
	String getClock();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#getClock <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock</em>' attribute.
	 * @see #getClock()
	 * @generated
	 */
	void setClock(String value);

	/**
	 * Returns the value of the '<em><b>Instance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instance</em>' attribute.
	 * @see #setInstance(String)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_Instance()
	 * @model
	 * @generated
	 */
	String getInstance();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#getInstance <em>Instance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instance</em>' attribute.
	 * @see #getInstance()
	 * @generated
	 */
	void setInstance(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * waiting, running, met, missed, not-applicable
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_State()
	 * @model
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(OffsetDateTime)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_Due()
	 * @model dataType="org.tongbao.model.rules.Moment"
	 * @generated
	 */
	OffsetDateTime getDue();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>No Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>No Due</em>' attribute.
	 * @see #setNoDue(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_NoDue()
	 * @model
	 * @generated
	 */
	boolean isNoDue();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#isNoDue <em>No Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>No Due</em>' attribute.
	 * @see #isNoDue()
	 * @generated
	 */
	void setNoDue(boolean value);

	/**
	 * Returns the value of the '<em><b>Soft</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Soft</em>' attribute.
	 * @see #setSoft(OffsetDateTime)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_Soft()
	 * @model dataType="org.tongbao.model.rules.Moment"
	 * @generated
	 */
	OffsetDateTime getSoft();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#getSoft <em>Soft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Soft</em>' attribute.
	 * @see #getSoft()
	 * @generated
	 */
	void setSoft(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Met At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Met At</em>' attribute.
	 * @see #setMetAt(OffsetDateTime)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_MetAt()
	 * @model dataType="org.tongbao.model.rules.Moment"
	 * @generated
	 */
	OffsetDateTime getMetAt();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#getMetAt <em>Met At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Met At</em>' attribute.
	 * @see #getMetAt()
	 * @generated
	 */
	void setMetAt(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Level Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level Change</em>' attribute.
	 * @see #setLevelChange(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_LevelChange()
	 * @model
	 * @generated
	 */
	boolean isLevelChange();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#isLevelChange <em>Level Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level Change</em>' attribute.
	 * @see #isLevelChange()
	 * @generated
	 */
	void setLevelChange(boolean value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the effective level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_Level()
	 * @model
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of a finding that must be there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.tongbao.model.rules.RulesPackage#getExpectation_Finding()
	 * @model
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Expectation#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

} // Expectation
