/**
 */
package org.tongbao.model.rules.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.Grade;
import org.tongbao.model.rules.RulesPackage;
import org.tongbao.model.rules.SeverityScale;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Severity Scale</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.impl.SeverityScaleImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.SeverityScaleImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.SeverityScaleImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.SeverityScaleImpl#getWords <em>Words</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.SeverityScaleImpl#getWordsEn <em>Words En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.SeverityScaleImpl#getGrades <em>Grades</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SeverityScaleImpl extends MinimalEObjectImpl.Container implements SeverityScale {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected static final String CITATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected String citation = CITATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<Dimension> dimensions;

	/**
	 * The default value of the '{@link #getWords() <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWords()
	 * @generated
	 * @ordered
	 */
	protected static final String WORDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWords() <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWords()
	 * @generated
	 * @ordered
	 */
	protected String words = WORDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWordsEn() <em>Words En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordsEn()
	 * @generated
	 * @ordered
	 */
	protected static final String WORDS_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWordsEn() <em>Words En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordsEn()
	 * @generated
	 * @ordered
	 */
	protected String wordsEn = WORDS_EN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGrades() <em>Grades</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrades()
	 * @generated
	 * @ordered
	 */
	protected EList<Grade> grades;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SeverityScaleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.SEVERITY_SCALE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SEVERITY_SCALE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCitation() {
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitation(String newCitation) {
		String oldCitation = citation;
		citation = newCitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SEVERITY_SCALE__CITATION, oldCitation, citation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Dimension> getDimensions() {
		if (dimensions == null) {
			dimensions = new EObjectContainmentEList<Dimension>(Dimension.class, this, RulesPackage.SEVERITY_SCALE__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWords() {
		return words;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWords(String newWords) {
		String oldWords = words;
		words = newWords;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SEVERITY_SCALE__WORDS, oldWords, words));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWordsEn() {
		return wordsEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWordsEn(String newWordsEn) {
		String oldWordsEn = wordsEn;
		wordsEn = newWordsEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SEVERITY_SCALE__WORDS_EN, oldWordsEn, wordsEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Grade> getGrades() {
		if (grades == null) {
			grades = new EObjectContainmentEList<Grade>(Grade.class, this, RulesPackage.SEVERITY_SCALE__GRADES);
		}
		return grades;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.SEVERITY_SCALE__DIMENSIONS:
				return ((InternalEList<?>)getDimensions()).basicRemove(otherEnd, msgs);
			case RulesPackage.SEVERITY_SCALE__GRADES:
				return ((InternalEList<?>)getGrades()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.SEVERITY_SCALE__ID:
				return getId();
			case RulesPackage.SEVERITY_SCALE__CITATION:
				return getCitation();
			case RulesPackage.SEVERITY_SCALE__DIMENSIONS:
				return getDimensions();
			case RulesPackage.SEVERITY_SCALE__WORDS:
				return getWords();
			case RulesPackage.SEVERITY_SCALE__WORDS_EN:
				return getWordsEn();
			case RulesPackage.SEVERITY_SCALE__GRADES:
				return getGrades();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RulesPackage.SEVERITY_SCALE__ID:
				setId((String)newValue);
				return;
			case RulesPackage.SEVERITY_SCALE__CITATION:
				setCitation((String)newValue);
				return;
			case RulesPackage.SEVERITY_SCALE__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends Dimension>)newValue);
				return;
			case RulesPackage.SEVERITY_SCALE__WORDS:
				setWords((String)newValue);
				return;
			case RulesPackage.SEVERITY_SCALE__WORDS_EN:
				setWordsEn((String)newValue);
				return;
			case RulesPackage.SEVERITY_SCALE__GRADES:
				getGrades().clear();
				getGrades().addAll((Collection<? extends Grade>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RulesPackage.SEVERITY_SCALE__ID:
				setId(ID_EDEFAULT);
				return;
			case RulesPackage.SEVERITY_SCALE__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case RulesPackage.SEVERITY_SCALE__DIMENSIONS:
				getDimensions().clear();
				return;
			case RulesPackage.SEVERITY_SCALE__WORDS:
				setWords(WORDS_EDEFAULT);
				return;
			case RulesPackage.SEVERITY_SCALE__WORDS_EN:
				setWordsEn(WORDS_EN_EDEFAULT);
				return;
			case RulesPackage.SEVERITY_SCALE__GRADES:
				getGrades().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RulesPackage.SEVERITY_SCALE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case RulesPackage.SEVERITY_SCALE__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case RulesPackage.SEVERITY_SCALE__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case RulesPackage.SEVERITY_SCALE__WORDS:
				return WORDS_EDEFAULT == null ? words != null : !WORDS_EDEFAULT.equals(words);
			case RulesPackage.SEVERITY_SCALE__WORDS_EN:
				return WORDS_EN_EDEFAULT == null ? wordsEn != null : !WORDS_EN_EDEFAULT.equals(wordsEn);
			case RulesPackage.SEVERITY_SCALE__GRADES:
				return grades != null && !grades.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", citation: ");
		result.append(citation);
		result.append(", words: ");
		result.append(words);
		result.append(", wordsEn: ");
		result.append(wordsEn);
		result.append(')');
		return result.toString();
	}

} //SeverityScaleImpl
