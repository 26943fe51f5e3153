/**
 * Where a script asks something for a member that it should leave alone: `a.openById(…)`, `a['openById']`, and
 * `const { openById } = a`. A name that is put together while it runs is not seen here; the scopes of the manifest
 * stop that at Google.
 * @param {import('acorn').Program} program parsed with `locations: true`
 * @param {Record<string, unknown>} forbidden by `member`, or by `Object.member` for that object alone
 * @returns {{ name: string, line: number }[]} by the names of `forbidden`, in the order of the script
 */
export function forbiddenMembers(program, forbidden) {
  /** @type {{ name: string, line: number }[]} */
  const found = [];
  walk(program);
  return found;

  /** @param {Node} node */
  function walk(node) {
    if (node.type === 'MemberExpression') {
      look(node.object, nameOf(node.property, node.computed), node);
    } else if (node.type === 'VariableDeclarator' || node.type === 'AssignmentPattern') {
      lookInto(node.id ?? node.left, node.init ?? node.right);
    } else if (node.type === 'AssignmentExpression') {
      lookInto(node.left, node.right);
    } else if (/Function/.test(node.type)) {
      for (const param of node.params) lookInto(param, null);
    }
    for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') walk(child);
  }

  /**
   * @param {Node} pattern what takes members out of `from`, when it is braces
   * @param {Node | null} from
   */
  function lookInto(pattern, from) {
    if (pattern.type !== 'ObjectPattern') return;
    for (const one of pattern.properties) {
      if (one.type === 'Property') look(from, nameOf(one.key, one.computed), one);
    }
  }

  /**
   * @param {Node | null} object
   * @param {string} member
   * @param {Node} node
   */
  function look(object, member, node) {
    const names = [member, object?.type === 'Identifier' ? `${object.name}.${member}` : ''];
    for (const name of names) {
      if (Object.hasOwn(forbidden, name)) found.push({ name, line: node.loc.start.line });
    }
  }
}

/**
 * @param {Node} key
 * @param {boolean} computed
 * @returns {string} '' where it is not written down
 */
function nameOf(key, computed) {
  if (!computed) return String(key.name ?? key.value);
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && key.quasis.length === 1) return key.quasis[0].value.cooked;
  return '';
}

/** @typedef {any} Node any node of the tree, as in free-globals.mjs */
