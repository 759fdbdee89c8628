/** Arranging my own support; personal budget; personal assistant. Notation: see ../compile.ts. */
export const directPayment = `
sure:
  direct pay*; personal (budget*|health budget*|assistant*); individual (budget*|service fund*); isf;
  (my|a|his|her|the|good|own|new|find|finding|get|hire|employ|employing|pay|paying|be|another|mums|sons|dads|daughters)
    (pa|pas|p a)(s| hours| wages| tax| is| has| left| quit| off| sick| who);
  pas ~2;
  (employ|hire|pay|recruit|find|choose|pick|choosing|picking|employing|hiring|recruiting|get|arrange|organise|take
    on|interview*) ~2 (my|our|his|her|your|own) ~1 (own )?(carer*|helper*|support
    worker*|support|pa|pas|staff|assistant*|care|people|help);
  own (carers?|helper*|support worker|care|support|staff|assistant*) ~2; payroll*; employers? liability;
  (holiday|sick) pay ~3;
  tax and (holiday|insurance|ni)|(tax|ni|national insurance|wages|payslip*|pension|contract|p60|p45) ~4
    (pa|pas|carer*|assistant*|helper*|niece|girl who helps|my carer);
  pre ?paid card;
  (left|leftover|over|surplus|unspent|spare|underspen*) ~4 (in|from|on) ~1 (the|my|his|her|our|direct) ~1
    (account|budget|dp|payment*|card|pot);
  left over; give it back; pay it back; under ?spen*; managed account*; third party account; dp ~2;
  (my|his|her|the|our|mums|dads|sons) (care |support |personal )?(budget|care money|support money) ~1;
  support money;
  (pay|paid|employ|paying|use it for|spend it on) ~3
    (niece|neighbour|sister|daughter|son|family|relative*|friend|cousin|mate|someone i know|brother|sister in
    law|mum|wife|husband) ~4 (look after|care|caring|help|carer|for it|to be|do it|my budget|from my)|pay family;
  time ?sheets?;
  (rather|instead of|sick of|fed up with|dont want|rid of|without|better than|no more|not|hate) ~5
    (agency|agencies|agency carers|agency staff|care company);
  (arrange|sort|organise|manage|run|control|choose|buy) (my|our|his|her) own (care|support|help|money);
  self ?direct*; choose who (comes|cares|looks|helps|washes|supports|i have);
  (control|say) ~2 (my care|my own care|who comes|over (my|his|her) (care|support));
  what can (i|we) (spend|use) (it|my|the) ~3; spend (it|my|the) ~2 (on|budget); care account;
  buy (my|his|her) own (care|support);
  (pre ?paid|payment|direct|care|support) ?card ~3
    (declined|refused|stopped|blocked|wont|lost|pin|balance|broken)|card ~2 declined;
  (holiday|holidays|sick|maternity|redundancy|notice|wages|payslip*|pay slip*|bank holiday|overtime|tax|pension)
    ~4 (to |for |from )?(my |a |the |his |her )?(carer|carers|pa|pas|assistant|helper|girl|worker);
  receipts?; invoices?; bank statements? ~4 (council|care|budget)?; audit;
  (sooner|rather|prefer to|want to|like to|id) ~2 (choose|pick|find|employ|hire|have|decide|arrange) ~2 (who|my
    own|someone i|people i|own);
  whoever the agency; (agency|agencies) ~4;
  (cousin|niece|nephew|neighbour|sister|daughter|son|friend|brother|mum|dad|mate) ~2 (as|be|to be|is) (a |my |his
    |her )?(pa|carer|personal assistant|paid carer|helper);
  pas?$;
  (pa|pas) ~2
    (off|quit|notice|left|sick|wages|hours|cover|holiday|advert*|pension|contract*|leave|leaving|wants|hand*);
  hand* ~2 notice ~1;
  (care|support|my|his|her|the|personal) money ~4 (spend|spent|on|receipts|council|account|control|left)|spend ~4
    (care|support) money;
  control (over|of) (my|his|her|our|the) ~1 (support|care|life|budget|money|care package); notional budget;
  broker*;
  spend (the|my|his|her|our|a) ~1 (direct|budget|dp|payment|care|support)|(payment|budget|dp) ~3
    (spend|spent|gym|holiday|laptop|use it|on);
  (pre ?paid|payment|dp|budget) card(s)?;
  (lass|girl|lady|woman|person|man|lad|chap|neighbour|carer|someone|helper|cleaner) (who |that )?i
    (pay|employ|hire|have) ~2 (to )?(help|look|care|for)?;
  (use|spend|using|spending|put) (it|the money|that|some of it|my money|the payment|this) (for|on|towards|to) ~4;
  (pick|choose|choosing|picking|interview|find|finding|select|advertise for|recruit|train) ~2 (my |our |his |her
    )?(own )?(helper|helpers|carer|carers|support worker|support|staff|team|people|assistant|pa)( |$);
  (insurance|contract|rota|tax|ni|p45|p60|pension|payslip*|holiday pay|minimum
    wage|employer*|hmrc|dbs|references?|job description|payroll|sick pay) ~6
    (take|taking|took|employ*|hire|someone on|carer|pa|helper|assistant|staff|worker|pay|paying)|take
    (someone|somebody|a pa|a carer|people|her|him) on|taking (someone|somebody) on;
  be (my |the |an )?(own )?(boss|employer)|become an employer;
  instead of (a |the )?(day centre|agency|carers|care company|council|day service|respite|home care) ~3;
  pooled? budget*|pool ~2 (money|budgets?); support (planner|broker);
  pay (my|a|our|the) (own )?(carer|helper|pa|daughter|son|friend|neighbour|sister|niece|staff);
  (choose|pick|have|find) (my|our|his|her) own( carer| helper| carers| staff| support| people| pa|$);
  different carer*|(sick|tired|fed up) of ~3 carers?;
  who (does|do|pays|sorts|handles) ~2 (wages|payroll|tax|payslips?) ~4;
  (take|taking|took) on (a |my |another |an
    )?(pa|carer|helper|assistant|person|own)|(a|my|the|another|own|his|her|find|good) pa$|pay for (my|his|her|our)
    own (carer|helper|care|support|pa|carers)|my own (carer|carers|helper|pa|care|support);
  budget of (my|his|her|our) own|(buy|buying|spend|purchase) ~2 (support|care) ~3;
likely:
  agency; agencies; rota; assistant; employ*; employer; budget; in the account; account; contract; wages;
  holidays; interview*; advertis*; insurance; hourly rate; own helper; flexible; live in carer; cover;
  (bank statements?|receipts?|invoices?|timesheets?|records) &
    (care|council|payment*|budget|money|asked|want|keep|send|audit);
  (pay|paid|paying|employ*|hire) &
    (daughter|son|niece|nephew|sister|brother|neighbour|friend|wife|husband|mum|dad|cousin|family|relative|someone
    i know|grandson|granddaughter|lass|girl|helper|carer|carers|pa|own) & (do it|could do|instead|look after|look*
    after|care|caring|to help|helps?|carer|budget|be my|contract|hours|do my);
hint:
  pay; hours; choose; control; money; pay*; employ*; hire; own; choice; budget; card; account; contract;
  insurance; wages; holiday; helper; assistant; agency; carer; spend; staff; use; niece; council; arrange; left;
hide:
  bank account; direct debit; travel agen*; estate agen*; letting agen*; employment agency; job interview*;
  household budget; on a budget; tight budget; temping agency; home insurance; car insurance; mobile contract;
  account (number|details|locked); left over (food|from dinner|from tea)|leftovers;
  hand* ~3 (licence|license|notice in at work|my notice)|notice board|cash card|bank card;
  carers allowance|pay (for|towards) (care|a home|the home)|the (electric|gas|rent|bill*)|carer for
    (my|his)|entitled|benefit*|pension|young carer*;
`
