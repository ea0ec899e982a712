/**
 */
package org.tongbao.model.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Festival Calendar</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The calendar by which a festival comes back.
 * <!-- end-model-doc -->
 * @see org.tongbao.model.rules.RulesPackage#getFestivalCalendar()
 * @model
 * @generated
 */
public enum FestivalCalendar implements Enumerator {
	/**
	 * The '<em><b>GREGORIAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GREGORIAN_VALUE
	 * @generated
	 * @ordered
	 */
	GREGORIAN(0, "GREGORIAN", "gregorian"),

	/**
	 * The '<em><b>LUNAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Month and day of the lunisolar calendar, never of a leap month.
	 * <!-- end-model-doc -->
	 * @see #LUNAR_VALUE
	 * @generated
	 * @ordered
	 */
	LUNAR(1, "LUNAR", "lunar"),

	/**
	 * The '<em><b>TOMB SWEEPING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The solar term 清明, on 4 or 5 April.
	 * <!-- end-model-doc -->
	 * @see #TOMB_SWEEPING_VALUE
	 * @generated
	 * @ordered
	 */
	TOMB_SWEEPING(2, "TOMB_SWEEPING", "tomb-sweeping");

	/**
	 * The '<em><b>GREGORIAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GREGORIAN
	 * @model literal="gregorian"
	 * @generated
	 * @ordered
	 */
	public static final int GREGORIAN_VALUE = 0;

	/**
	 * The '<em><b>LUNAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Month and day of the lunisolar calendar, never of a leap month.
	 * <!-- end-model-doc -->
	 * @see #LUNAR
	 * @model literal="lunar"
	 * @generated
	 * @ordered
	 */
	public static final int LUNAR_VALUE = 1;

	/**
	 * The '<em><b>TOMB SWEEPING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The solar term 清明, on 4 or 5 April.
	 * <!-- end-model-doc -->
	 * @see #TOMB_SWEEPING
	 * @model literal="tomb-sweeping"
	 * @generated
	 * @ordered
	 */
	public static final int TOMB_SWEEPING_VALUE = 2;

	/**
	 * An array of all the '<em><b>Festival Calendar</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FestivalCalendar[] VALUES_ARRAY =
		new FestivalCalendar[] {
			GREGORIAN,
			LUNAR,
			TOMB_SWEEPING,
		};

	/**
	 * A public read-only list of all the '<em><b>Festival Calendar</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FestivalCalendar> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Festival Calendar</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FestivalCalendar get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FestivalCalendar result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Festival Calendar</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FestivalCalendar getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FestivalCalendar result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Festival Calendar</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FestivalCalendar get(int value) {
		switch (value) {
			case GREGORIAN_VALUE: return GREGORIAN;
			case LUNAR_VALUE: return LUNAR;
			case TOMB_SWEEPING_VALUE: return TOMB_SWEEPING;
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
	private FestivalCalendar(int value, String name, String literal) {
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
	
} //FestivalCalendar
