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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tongbao.model.rules.Expectation;
import org.tongbao.model.rules.RulesPackage;
import org.tongbao.model.rules.TestVector;
import org.tongbao.model.rules.VectorFact;
import org.tongbao.model.rules.VectorJudgement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Test Vector</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.impl.TestVectorImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.TestVectorImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.TestVectorImpl#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.TestVectorImpl#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.TestVectorImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.TestVectorImpl#getExpects <em>Expects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TestVectorImpl extends MinimalEObjectImpl.Container implements TestVector {
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFacts() <em>Facts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<VectorFact> facts;

	/**
	 * The cached value of the '{@link #getJudgements() <em>Judgements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgements()
	 * @generated
	 * @ordered
	 */
	protected EList<VectorJudgement> judgements;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> answers;

	/**
	 * The cached value of the '{@link #getExpects() <em>Expects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpects()
	 * @generated
	 * @ordered
	 */
	protected EList<Expectation> expects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TestVectorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.TEST_VECTOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.TEST_VECTOR__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.TEST_VECTOR__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<VectorFact> getFacts() {
		if (facts == null) {
			facts = new EObjectContainmentEList<VectorFact>(VectorFact.class, this, RulesPackage.TEST_VECTOR__FACTS);
		}
		return facts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<VectorJudgement> getJudgements() {
		if (judgements == null) {
			judgements = new EObjectContainmentEList<VectorJudgement>(VectorJudgement.class, this, RulesPackage.TEST_VECTOR__JUDGEMENTS);
		}
		return judgements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getAnswers() {
		if (answers == null) {
			answers = new EDataTypeUniqueEList<String>(String.class, this, RulesPackage.TEST_VECTOR__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Expectation> getExpects() {
		if (expects == null) {
			expects = new EObjectContainmentEList<Expectation>(Expectation.class, this, RulesPackage.TEST_VECTOR__EXPECTS);
		}
		return expects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.TEST_VECTOR__FACTS:
				return ((InternalEList<?>)getFacts()).basicRemove(otherEnd, msgs);
			case RulesPackage.TEST_VECTOR__JUDGEMENTS:
				return ((InternalEList<?>)getJudgements()).basicRemove(otherEnd, msgs);
			case RulesPackage.TEST_VECTOR__EXPECTS:
				return ((InternalEList<?>)getExpects()).basicRemove(otherEnd, msgs);
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
			case RulesPackage.TEST_VECTOR__ID:
				return getId();
			case RulesPackage.TEST_VECTOR__TITLE:
				return getTitle();
			case RulesPackage.TEST_VECTOR__FACTS:
				return getFacts();
			case RulesPackage.TEST_VECTOR__JUDGEMENTS:
				return getJudgements();
			case RulesPackage.TEST_VECTOR__ANSWERS:
				return getAnswers();
			case RulesPackage.TEST_VECTOR__EXPECTS:
				return getExpects();
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
			case RulesPackage.TEST_VECTOR__ID:
				setId((String)newValue);
				return;
			case RulesPackage.TEST_VECTOR__TITLE:
				setTitle((String)newValue);
				return;
			case RulesPackage.TEST_VECTOR__FACTS:
				getFacts().clear();
				getFacts().addAll((Collection<? extends VectorFact>)newValue);
				return;
			case RulesPackage.TEST_VECTOR__JUDGEMENTS:
				getJudgements().clear();
				getJudgements().addAll((Collection<? extends VectorJudgement>)newValue);
				return;
			case RulesPackage.TEST_VECTOR__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends String>)newValue);
				return;
			case RulesPackage.TEST_VECTOR__EXPECTS:
				getExpects().clear();
				getExpects().addAll((Collection<? extends Expectation>)newValue);
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
			case RulesPackage.TEST_VECTOR__ID:
				setId(ID_EDEFAULT);
				return;
			case RulesPackage.TEST_VECTOR__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case RulesPackage.TEST_VECTOR__FACTS:
				getFacts().clear();
				return;
			case RulesPackage.TEST_VECTOR__JUDGEMENTS:
				getJudgements().clear();
				return;
			case RulesPackage.TEST_VECTOR__ANSWERS:
				getAnswers().clear();
				return;
			case RulesPackage.TEST_VECTOR__EXPECTS:
				getExpects().clear();
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
			case RulesPackage.TEST_VECTOR__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case RulesPackage.TEST_VECTOR__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case RulesPackage.TEST_VECTOR__FACTS:
				return facts != null && !facts.isEmpty();
			case RulesPackage.TEST_VECTOR__JUDGEMENTS:
				return judgements != null && !judgements.isEmpty();
			case RulesPackage.TEST_VECTOR__ANSWERS:
				return answers != null && !answers.isEmpty();
			case RulesPackage.TEST_VECTOR__EXPECTS:
				return expects != null && !expects.isEmpty();
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
		result.append(", title: ");
		result.append(title);
		result.append(", answers: ");
		result.append(answers);
		result.append(')');
		return result.toString();
	}

} //TestVectorImpl
