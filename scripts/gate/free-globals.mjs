/**
 * The names that a script uses and nowhere declares, with the line of their first use. `typeof name` counts too.
 * @param {import('acorn').Program} program parsed with `locations: true`
 * @returns {Map<string, number>}
 */
export function freeGlobals(program) {
  /** @type {Map<string, number>} */
  const free = new Map();
  walk(program, newScope(null, true));
  return free;

  /**
   * @param {Node} node
   * @param {Scope} scope
   */
  function walk(node, scope) {
    switch (node.type) {
      case 'Identifier':
        if (!isDeclared(node.name, scope) && !free.has(node.name)) free.set(node.name, node.loc.start.line);
        return;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return walkFunction(node, scope);
      case 'ClassExpression':
      case 'ClassDeclaration': {
        const inner = newScope(scope, false);
        if (node.id) inner.names.add(node.id.name);
        walkChildren(node, inner);
        return;
      }
      case 'Program':
        collect(node.body, scope);
        break;
      case 'BlockStatement':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'SwitchStatement':
      case 'CatchClause':
        return walkBlock(node, newScope(scope, false));
      case 'LabeledStatement':
        return walk(node.body, scope);
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'MetaProperty':
        return;
      case 'MemberExpression':
        walk(node.object, scope);
        if (node.computed) walk(node.property, scope);
        return;
      case 'Property':
      case 'MethodDefinition':
        if (node.computed) walk(node.key, scope);
        walk(node.value, scope);
        return;
    }
    walkChildren(node, scope);
  }

  /**
   * @param {Node} node
   * @param {Scope} outer
   */
  function walkFunction(node, outer) {
    const scope = newScope(outer, true);
    if (node.type !== 'ArrowFunctionExpression') scope.names.add('arguments');
    if (node.type === 'FunctionExpression' && node.id) scope.names.add(node.id.name);
    for (const param of node.params) addPattern(param, scope);
    for (const param of node.params) walk(param, scope);
    if (node.body.type === 'BlockStatement') collect(node.body.body, scope);
    walk(node.body, scope);
  }

  /**
   * @param {Node} node
   * @param {Scope} scope
   */
  function walkBlock(node, scope) {
    if (node.type === 'BlockStatement') collect(node.body, scope);
    if (node.type === 'SwitchStatement')
      collect(
        node.cases.flatMap((/** @type {Node} */ one) => one.consequent),
        scope,
      );
    if (node.type === 'CatchClause' && node.param) addPattern(node.param, scope);
    if (node.type.startsWith('For')) collect([node.init ?? node.left].filter(Boolean), scope);
    walkChildren(node, scope);
  }

  /**
   * @param {Node} node
   * @param {Scope} scope
   */
  function walkChildren(node, scope) {
    for (const child of childrenOf(node)) walk(child, scope);
  }
}

/**
 * Any node of the tree. acorn's types are a union of some seventy; a walker only asks for what `type` promises.
 * @typedef {any} Node
 *
 * @typedef {object} Scope
 * @property {Scope | null} outer
 * @property {boolean} isFunction where `var` lands
 * @property {Set<string>} names
 */

/**
 * @param {Scope | null} outer
 * @param {boolean} isFunction
 * @returns {Scope}
 */
function newScope(outer, isFunction) {
  return { outer, isFunction, names: new Set() };
}

/**
 * @param {string} name
 * @param {Scope} scope
 */
function isDeclared(name, scope) {
  for (let one = /** @type {Scope | null} */ (scope); one; one = one.outer)
    if (one.names.has(name)) return true;
  return false;
}

/**
 * Enters what a list of statements declares: its own let, const, class and function, and every `var` below it.
 * @param {Node[]} statements
 * @param {Scope} scope
 */
function collect(statements, scope) {
  for (const statement of statements) {
    if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') {
      scope.names.add(statement.id.name);
    } else if (statement.type === 'VariableDeclaration' && statement.kind !== 'var') {
      for (const one of statement.declarations) addPattern(one.id, scope);
    }
    if (scope.isFunction) collectVars(statement, scope);
  }
}

/**
 * @param {Node} node
 * @param {Scope} scope
 */
function collectVars(node, scope) {
  if (/Function/.test(node.type)) return;
  if (node.type === 'VariableDeclaration' && node.kind === 'var') {
    for (const one of node.declarations) addPattern(one.id, scope);
  }
  for (const child of childrenOf(node)) collectVars(child, scope);
}

/**
 * @param {Node} pattern
 * @param {Scope} scope
 */
function addPattern(pattern, scope) {
  switch (pattern?.type) {
    case 'Identifier':
      scope.names.add(pattern.name);
      break;
    case 'AssignmentPattern':
      addPattern(pattern.left, scope);
      break;
    case 'RestElement':
      addPattern(pattern.argument, scope);
      break;
    case 'ArrayPattern':
      for (const element of pattern.elements) addPattern(element, scope);
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties) addPattern(property.value ?? property.argument, scope);
      break;
  }
}

/**
 * @param {Node} node
 * @returns {Node[]}
 */
function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string');
}
