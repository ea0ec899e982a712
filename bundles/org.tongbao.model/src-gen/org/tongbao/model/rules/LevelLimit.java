/**
 */
package org.tongbao.model.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Level Limit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A limit for some levels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.LevelLimit#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.tongbao.model.rules.LevelLimit#getHours <em>Hours</em>}</li>
 *   <li>{@link org.tongbao.model.rules.LevelLimit#getMonths <em>Months</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getLevelLimit()
 * @model
 * @generated
 */
public interface LevelLimit extends EObject {
	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Levels</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getLevelLimit_Levels()
	 * @model
	 * @generated
	 */
	List<Integer> getLevels();

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hours</em>' attribute.
	 * @see #setHours(Integer)
	 * @see org.tongbao.model.rules.RulesPackage#getLevelLimit_Hours()
	 * @model
	 * @generated
	 */
	Integer getHours();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.LevelLimit#getHours <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' attribute.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(Integer value);

	/**
	 * Returns the value of the '<em><b>Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Months</em>' attribute.
	 * @see #setMonths(Integer)
	 * @see org.tongbao.model.rules.RulesPackage#getLevelLimit_Months()
	 * @model
	 * @generated
	 */
	Integer getMonths();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.LevelLimit#getMonths <em>Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Months</em>' attribute.
	 * @see #getMonths()
	 * @generated
	 */
	void setMonths(Integer value);

} // LevelLimit
