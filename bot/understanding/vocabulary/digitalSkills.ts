/** Phones computers getting online. Notation: see ../compile.ts. */
export const digitalSkills = `
sure:
  computer*; laptop*; i ?pad*; i ?phone*; smart ?phone*; tablet; android; chromebook; internet; wi ?fi;
  broadband; online; on line; (e ?mail|email)(s|ing)?; zoom; face ?time; skype; whats ?app; facebook; google;
  youtube; apps?; websites?; passwords?; log (in|on|into); technolog*; techie; technophobe; digital*;
  on the (web|net); video ?call*; touch ?screen; alexa; smart (speaker|tv|telly|meter); qr codes?;
  silver surfer*; printer; keyboard skills; cyber*; scroll*; world wide web; sim card; voice (control|over);
  screen ?(reader|time);
  (use|using|work|working|understand|set up|figure out|learn|new|mobile|this|my) ~2
    (phone|mobile|handset|device|gadget*|contraption);
  (send|sending) ~2 (photos?|pictures?|texts?|messages?|e ?mails?);
  (see|talk to|speak to|contact) ~6 on (a|the) screen; it (skills|lessons|classes|help|support|course);
  computer ?(class*|club|course*|lesson*);
  (press|pressed|pressing|click|clicked|clicking|touch|tap|swipe|hit) ~3
    (things|button|buttons|wrong|link|icon|screen|something|it|keys?) ~3
    (disappear*|vanish*|gone|happens|goes|wrong|away|lost|$);
  (book|order|register|apply|pay|bank|banking|shop|shopping|renew|log|do) ~3 (online|on line|on the internet|on
    the computer|on the app|app|website|on the web|web|on my phone);
  website; web ?site; web page; app; apps; the app;
  (use|using|learn|work|understand|master|get the hang of|frightened of|scared of|get to grips with) ~3
    (computers?|laptop|tablet|i
    ?pad|phone|mobile|smartphone|internet|technology|email*|zoom|keyboard|windows|google|the thing|device);
  (computer|laptop|tablet|ipad|phone|internet|online|digital|it|technology|broadband|email)
    (lessons?|class*|help|training|course*|beginners?|support|skills|cafe|buddy|for
    (beginners|seniors|older|free|pensioners)|terrif*|scares?|illitera*);
  technical; techno*; video (call|calls|chat|link|calling);
  everything ~2 (online|on line|on the internet|digital|on a phone|apps?); not online; not on line; data;
  smart ?phones?; hack*; phishing; virus;
  (new|my|this|a|mobile|the) (phone|mobile|handset) ~5 (work|use|set
    up|stuck|lost|password|brick|understand|button|confus*|manual|how|switch|goes|beep*|locked|frozen);
  (do|doing|done) it on (a|my|the) (phone|computer|tablet|mobile|laptop)|on a
    (phone|computer|tablet|screen|laptop|mobile);
  browser*; cookies; wi fi; router; hub; attachments?;
  (pictures?|photos?|videos?|messages?|numbers?) ~2 (off|from|onto|on|to) (it|my phone|the phone|my mobile|the
    tablet|the computer|this phone|my ipad|there);
  (too quick|too fast|goes too fast|loses patience|rushes|no patience) ~5;
  (cant|dont|never|not|learn to|how to|how do i|dinosaur*|hopeless|useless) ~5
    (text|texting|email|emailing|google|zoom|skype|facetime|scroll|swipe|download|log in|log on|type|send a
    text|computers?|technology|phones|mobiles|the internet);
  (dinosaurs?|luddite|technophobe|dunce|novice|beginner*|old dog) ~5
    (phone|text|computer|online|technology|internet|tablet|laptop|me)?;
  closed the bank|bank ~2 (closed|shut|closing|gone)|banks? (all )?(closed|shut|closing|gone|online|app);
  everything ~2 (apps?|online|internet|computer*|digital|qr)|its all (apps?|online|computers|digital|on the
    internet);
  qr; touchscreen; charger; charge it; contactless;
  (shows?|showed|explain*|teach*|help*) me ~4 (phone|tablet|computer|ipad|laptop|it works|how it
    works|again|slowly|internet);
  online forms?; nhs app; parking app; spam; pop ups?; updates?; frozen screen;
  screen ~2 (black|frozen|blank|stuck|locked); memory stick; usb; sat nav; kindle; smart watch; microsoft;
  windows 1[01]; apple id; icloud;
likely:
  screen; text (my|the|a|him|her|message*); device*; click*; mouse; gadget*; tech; upload*; download*; scam*;
  streaming; digital; data; dont dare touch;
  (email|account|facebook|phone|computer|laptop|tablet|ipad|internet|wifi|app|apps|online|website|password*|zoom|video
    call*|smartphone|whatsapp|printer|screen) &
    (hack*|lost|help|how|teach|learn|show|class|lesson*|cant|dont|understand|scared|frightened|frozen|stuck|new|bought|given|grand(son|daughter|kids|children)|use|using|set
    up|beginners?|forgot*|locked|free|lend|afford|doctors?|prescription*|bank*|form|photos?|see|talk|class);
hint:
  phone; forms; buttons; video; mobile; screen; computer; online; button*; app*; text*; email*; password*; click;
  type; internet; machine; tablet; technology; photos; pictures; bank; site; press*; code; grandson;
  granddaughter; gadget; device; keyboard; update*;
hide:
  (online|internet) (gambling|casino|betting|shopping|bingo); tablets;
  (his|her|my|evening|morning|blood pressure|sleeping|water|a|take ~2) tablets?( for| at| a day| every| twice);
  email (me|address|is); my email;
  phone (me|him|her|never|hasnt|doesnt|number|call|calls|friend|bill|book|rang|rings|is flat|s dead);
  on the phone; (bookies|betting|gambling) ~2 (app|online|apps); filter; on line dancing; phones? dead;
  windows (havent|need|are|cleaned|washed|clean); (with|to) online;
  online (roulette|casino|betting|bingo|slots|gambl*)|(roulette|casino|betting|gambl*|slots|bingo) ~3 online|on
    the phone|(phone|telephone) (call|calls|friend|me|hasnt|never|rings?|number)|phone hasnt;
`
