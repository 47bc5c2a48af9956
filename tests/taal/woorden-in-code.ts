// Finds words for people that stand in the code instead of in src/i18n.
import ts from 'typescript';

export interface Gevonden {
  readonly regel: number;
  readonly tekst: string;
}

/** Attributes that people read or hear. */
const GELEZEN =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|alt|title|placeholder|label)$/;

/** Two letters or more make a word; signs and a single letter, as of an axis, do not. */
const WOORD = /\p{L}{2}/u;

/** A sentence, wherever it stands. */
const ZIN = /^\p{Lu}[\p{L}’']* \p{L}+/u;

/** The words in the code of an island or component, or of an Astro template. */
export function findWoorden(code: string, isAstro: boolean): Gevonden[] {
  const source = ts.createSourceFile(
    'template.tsx',
    isAstro ? toTsx(code) : code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: Gevonden[] = [];
  const add = (node: ts.Node, tekst: string) => {
    if (!WOORD.test(tekst)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const before = /^\s*/.exec(node.getFullText(source))![0].split('\n').length - 1;
    found.push({
      regel: line + 1 + (ts.isJsxText(node) ? before : 0),
      tekst: tekst.trim().replaceAll(/\s+/g, ' '),
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node, node.text.replaceAll(/&\w+;/g, ''));
    else if (ts.isJsxAttribute(node)) addAttribute(node);
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) addTexts(node);
    else if (ts.isStringLiteralLike(node) && ZIN.test(node.text) && !isError(node))
      add(node, node.text);
    ts.forEachChild(node, visit);
  };

  function addAttribute({ name, initializer }: ts.JsxAttribute): void {
    if (!initializer || !GELEZEN.test(name.getText(source))) return;
    if (ts.isStringLiteral(initializer)) add(initializer, initializer.text);
    else if (ts.isJsxExpression(initializer)) addTexts(initializer);
  }

  /** What an expression puts into the page as it stands: a text, or one of two. */
  function addTexts({ expression }: ts.JsxExpression): void {
    const look = (node: ts.Expression | undefined): void => {
      if (!node) return;
      if (ts.isStringLiteralLike(node)) add(node, node.text);
      else if (ts.isTemplateExpression(node)) {
        for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)])
          add(part, part.text);
      } else if (ts.isParenthesizedExpression(node)) look(node.expression);
      else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(look);
      else if (ts.isBinaryExpression(node)) {
        const shows = [
          ts.SyntaxKind.AmpersandAmpersandToken,
          ts.SyntaxKind.BarBarToken,
          ts.SyntaxKind.QuestionQuestionToken,
          ts.SyntaxKind.PlusToken,
        ];
        if (shows.includes(node.operatorToken.kind)) {
          if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) look(node.left);
          look(node.right);
        }
      }
    };
    look(expression);
  }
  visit(source);
  return found.filter(
    (one, i) =>
      found.findIndex(({ regel, tekst }) => regel === one.regel && tekst === one.tekst) === i,
  );
}

/** Said to who builds the site or looks at the console. */
const isError = ({ parent }: ts.Node) =>
  ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText());

/** An Astro file as the type checker's parser reads it, each line where it was. */
function toTsx(code: string): string {
  const blank = (part: string) => part.replaceAll(/[^\n]/g, ' ');
  const [, front = '', template = code] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(code) ?? [];
  const body = template
    .replaceAll(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, blank)
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, blank);
  return `${front.replaceAll('---', '   ')}<>${body}</>`;
}
