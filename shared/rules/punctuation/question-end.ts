import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 吗 ends nothing but questions; 难道 begins them. */
const ASKING =
  /(?<![“‘《（]|什|干)吗[。；]|难道[^。！？；]{2,60}。|(?<=^|[。！？；])为(?:什么|何)[^。！？；：]{2,40}。(?=因为|这是|就是|一是|原因|根本|关键|答案|说到底|归根到底|主要是|值得)|(?<=^|[。！？；，])(?:这|那|又|我们)?(?:岂[能可非不]|怎能|何尝不|何以|又怎么?能|(?:这样|如此|这种)[^。！？；，]{1,10}怎么?能)[^。！？；，]{2,30}。/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { to } of matchesOf(ASKING, text)) yield { from: to - 2, to, fix: { from: to - 1, to, text: '？' } }
}

/** A question that ends with a full stop. */
export const questionEnd: PassageRule = {
  id: 'NEG-PUNCT-QUESTION-END',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '疑问句误用句号',
  message: '“{{text}}”所在的句子是疑问句，句末应用问号。',
  source: 'GB/T 15834-2011 4.2.1',
  fixes: 'suggested',
  finds: [ASKING],
  check,
  wrong: [
    { text: '群众真的满意吗。' },
    { text: '这样做事，群众岂能满意。岂能一拖了之。' },
    { text: '难道我们不应该反思。' },
    { text: '这样的作风怎么能干好工作。' },
    { text: '为什么有的村富了，有的村没富。关键在人。' },
    { text: '为什么要这样做。因为群众需要。' },
  ],
  right: [{ text: '群众真的满意吗？' }, { text: '难道我们不应该感到脸红吗？' }, { text: '还早着呢。' }],
}
