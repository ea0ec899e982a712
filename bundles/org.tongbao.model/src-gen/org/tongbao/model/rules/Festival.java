/**
 */
package org.tongbao.model.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Festival</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A day off that comes back each year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.Festival#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Festival#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Festival#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Festival#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Festival#getMonth <em>Month</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Festival#getDay <em>Day</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Festival#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Festival#getSince <em>Since</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Festival#isMadeUpAfter <em>Made Up After</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Festival#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Festival#getYields <em>Yields</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getFestival()
 * @model
 * @generated
 */
public interface Festival extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique within the pack, e.g. mid-autumn
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title En</em>' attribute.
	 * @see #setTitleEn(String)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_TitleEn()
	 * @model
	 * @generated
	 */
	String getTitleEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#getTitleEn <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title En</em>' attribute.
	 * @see #getTitleEn()
	 * @generated
	 */
	void setTitleEn(String value);

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tongbao.model.rules.FestivalCalendar}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calendar</em>' attribute.
	 * @see org.tongbao.model.rules.FestivalCalendar
	 * @see #setCalendar(FestivalCalendar)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_Calendar()
	 * @model
	 * @generated
	 */
	FestivalCalendar getCalendar();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#getCalendar <em>Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' attribute.
	 * @see org.tongbao.model.rules.FestivalCalendar
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(FestivalCalendar value);

	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 12 of its calendar; not used for tomb-sweeping
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(int)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_Month()
	 * @model
	 * @generated
	 */
	int getMonth();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(int value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 31 of its calendar; not used for tomb-sweeping
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(int)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_Day()
	 * @model
	 * @generated
	 */
	int getDay();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(int value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days by which it is before (negative) or after that day, such as the eve of the lunar new year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(int)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_Offset()
	 * @model
	 * @generated
	 */
	int getOffset();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(int value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First year of it; 0: always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(int)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_Since()
	 * @model
	 * @generated
	 */
	int getSince();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(int value);

	/**
	 * Returns the value of the '<em><b>Made Up After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On a Saturday or Sunday it is made up for on the next working day; else on the working day before a Saturday and after a Sunday.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made Up After</em>' attribute.
	 * @see #setMadeUpAfter(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_MadeUpAfter()
	 * @model
	 * @generated
	 */
	boolean isMadeUpAfter();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#isMadeUpAfter <em>Made Up After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made Up After</em>' attribute.
	 * @see #isMadeUpAfter()
	 * @generated
	 */
	void setMadeUpAfter(boolean value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Yields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a festival to which it leaves its day where both fall together: it is then on the day before, or after where the day is a Thursday.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yields</em>' attribute.
	 * @see #setYields(String)
	 * @see org.tongbao.model.rules.RulesPackage#getFestival_Yields()
	 * @model
	 * @generated
	 */
	String getYields();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Festival#getYields <em>Yields</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Yields</em>' attribute.
	 * @see #getYields()
	 * @generated
	 */
	void setYields(String value);

} // Festival
