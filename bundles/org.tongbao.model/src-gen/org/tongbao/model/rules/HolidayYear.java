/**
 */
package org.tongbao.model.rules;

import java.time.LocalDate;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Holiday Year</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The office calendar of one year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.HolidayYear#getYear <em>Year</em>}</li>
 *   <li>{@link org.tongbao.model.rules.HolidayYear#isConfirmed <em>Confirmed</em>}</li>
 *   <li>{@link org.tongbao.model.rules.HolidayYear#getSource <em>Source</em>}</li>
 *   <li>{@link org.tongbao.model.rules.HolidayYear#getDays <em>Days</em>}</li>
 *   <li>{@link org.tongbao.model.rules.HolidayYear#getWorkdays <em>Workdays</em>}</li>
 *   <li>{@link org.tongbao.model.rules.HolidayYear#isOwn <em>Own</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getHolidayYear()
 * @model
 * @generated
 */
public interface HolidayYear extends EObject {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.tongbao.model.rules.RulesPackage#getHolidayYear_Year()
	 * @model
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.HolidayYear#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False: a due date moved by it is provisional.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed</em>' attribute.
	 * @see #setConfirmed(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getHolidayYear_Confirmed()
	 * @model
	 * @generated
	 */
	boolean isConfirmed();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.HolidayYear#isConfirmed <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed</em>' attribute.
	 * @see #isConfirmed()
	 * @generated
	 */
	void setConfirmed(boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.tongbao.model.rules.RulesPackage#getHolidayYear_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.HolidayYear#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute list.
	 * The list contents are of type {@link java.time.LocalDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days off besides Saturdays and Sundays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getHolidayYear_Days()
	 * @model dataType="org.tongbao.model.rules.LocalDate"
	 * @generated
	 */
	List<LocalDate> getDays();

	/**
	 * Returns the value of the '<em><b>Workdays</b></em>' attribute list.
	 * The list contents are of type {@link java.time.LocalDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Saturdays or Sundays on which offices work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workdays</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getHolidayYear_Workdays()
	 * @model dataType="org.tongbao.model.rules.LocalDate"
	 * @generated
	 */
	List<LocalDate> getWorkdays();

	/**
	 * Returns the value of the '<em><b>Own</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user set it in place of the pack's; set when settings are applied, never in a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own</em>' attribute.
	 * @see #setOwn(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getHolidayYear_Own()
	 * @model
	 * @generated
	 */
	boolean isOwn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.HolidayYear#isOwn <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own</em>' attribute.
	 * @see #isOwn()
	 * @generated
	 */
	void setOwn(boolean value);

} // HolidayYear
