/**
 */
package org.tongbao.model.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Calculator</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the due time is worked out.
 * <!-- end-model-doc -->
 * @see org.tongbao.model.rules.RulesPackage#getCalculator()
 * @model
 * @generated
 */
public enum Calculator implements Enumerator {
	/**
	 * The '<em><b>EXACT HOURS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXACT_HOURS_VALUE
	 * @generated
	 * @ordered
	 */
	EXACT_HOURS(0, "EXACT_HOURS", "exact-hours"),

	/**
	 * The '<em><b>MONTH APA48</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Months by Administrative Procedure Act 48, due at the end of the last day.
	 * <!-- end-model-doc -->
	 * @see #MONTH_APA48_VALUE
	 * @generated
	 * @ordered
	 */
	MONTH_APA48(1, "MONTH_APA48", "month-apa48"),

	/**
	 * The '<em><b>MONTH PLAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONTH_PLAIN_VALUE
	 * @generated
	 * @ordered
	 */
	MONTH_PLAIN(2, "MONTH_PLAIN", "month-plain"),

	/**
	 * The '<em><b>NO LIMIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No limit stated: open until stopped.
	 * <!-- end-model-doc -->
	 * @see #NO_LIMIT_VALUE
	 * @generated
	 * @ordered
	 */
	NO_LIMIT(3, "NO_LIMIT", "no-limit"),

	/**
	 * The '<em><b>ROLLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kept at all times, such as logs of the last months; never due.
	 * <!-- end-model-doc -->
	 * @see #ROLLING_VALUE
	 * @generated
	 * @ordered
	 */
	ROLLING(4, "ROLLING", "rolling"),

	/**
	 * The '<em><b>CALENDAR PERIOD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once in each period of so many months that the calendar knows, such as half-years: due on the last day of the period after the one it started in.
	 * <!-- end-model-doc -->
	 * @see #CALENDAR_PERIOD_VALUE
	 * @generated
	 * @ordered
	 */
	CALENDAR_PERIOD(5, "CALENDAR_PERIOD", "calendar-period");

	/**
	 * The '<em><b>EXACT HOURS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXACT_HOURS
	 * @model literal="exact-hours"
	 * @generated
	 * @ordered
	 */
	public static final int EXACT_HOURS_VALUE = 0;

	/**
	 * The '<em><b>MONTH APA48</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Months by Administrative Procedure Act 48, due at the end of the last day.
	 * <!-- end-model-doc -->
	 * @see #MONTH_APA48
	 * @model literal="month-apa48"
	 * @generated
	 * @ordered
	 */
	public static final int MONTH_APA48_VALUE = 1;

	/**
	 * The '<em><b>MONTH PLAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONTH_PLAIN
	 * @model literal="month-plain"
	 * @generated
	 * @ordered
	 */
	public static final int MONTH_PLAIN_VALUE = 2;

	/**
	 * The '<em><b>NO LIMIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No limit stated: open until stopped.
	 * <!-- end-model-doc -->
	 * @see #NO_LIMIT
	 * @model literal="no-limit"
	 * @generated
	 * @ordered
	 */
	public static final int NO_LIMIT_VALUE = 3;

	/**
	 * The '<em><b>ROLLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kept at all times, such as logs of the last months; never due.
	 * <!-- end-model-doc -->
	 * @see #ROLLING
	 * @model literal="rolling"
	 * @generated
	 * @ordered
	 */
	public static final int ROLLING_VALUE = 4;

	/**
	 * The '<em><b>CALENDAR PERIOD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once in each period of so many months that the calendar knows, such as half-years: due on the last day of the period after the one it started in.
	 * <!-- end-model-doc -->
	 * @see #CALENDAR_PERIOD
	 * @model literal="calendar-period"
	 * @generated
	 * @ordered
	 */
	public static final int CALENDAR_PERIOD_VALUE = 5;

	/**
	 * An array of all the '<em><b>Calculator</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Calculator[] VALUES_ARRAY =
		new Calculator[] {
			EXACT_HOURS,
			MONTH_APA48,
			MONTH_PLAIN,
			NO_LIMIT,
			ROLLING,
			CALENDAR_PERIOD,
		};

	/**
	 * A public read-only list of all the '<em><b>Calculator</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Calculator> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Calculator</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Calculator get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Calculator result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Calculator</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Calculator getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Calculator result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Calculator</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Calculator get(int value) {
		switch (value) {
			case EXACT_HOURS_VALUE: return EXACT_HOURS;
			case MONTH_APA48_VALUE: return MONTH_APA48;
			case MONTH_PLAIN_VALUE: return MONTH_PLAIN;
			case NO_LIMIT_VALUE: return NO_LIMIT;
			case ROLLING_VALUE: return ROLLING;
			case CALENDAR_PERIOD_VALUE: return CALENDAR_PERIOD;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Calculator(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Calculator
