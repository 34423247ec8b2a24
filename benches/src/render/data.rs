//! What the templates render: the same values in every run, from a seeded generator.

/// Everything the cases need.
pub(crate) struct Data {
    /// `table`: 100 rows of 100 integers.
    pub(crate) table: Vec<Vec<u32>>,
    /// `loop`: a small page around 20 entries whose strings need escaping.
    pub(crate) list: List,
    /// `page`: a shop's page of about 64 KB.
    pub(crate) page: Page,
    /// `fragment`: one element, one splice.
    pub(crate) fragment: Fragment,
}

pub(crate) struct List {
    pub(crate) title: String,
    pub(crate) entries: Vec<Entry>,
}

pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) note: String,
}

pub(crate) struct Page {
    pub(crate) title: String,
    pub(crate) navigation: Vec<NavigationLink>,
    pub(crate) user: Option<String>,
    pub(crate) query: String,
    pub(crate) categories: Vec<Category>,
    pub(crate) products: Vec<Product>,
}

pub(crate) struct NavigationLink {
    pub(crate) id: u32,
    pub(crate) label: String,
    pub(crate) current: bool,
}

pub(crate) struct Category {
    pub(crate) id: u32,
    pub(crate) name: String,
    pub(crate) selected: bool,
}

pub(crate) struct Product {
    pub(crate) id: u32,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) price: String,
    pub(crate) old_price: Option<String>,
    pub(crate) rating: u32,
    pub(crate) reviews: u32,
    pub(crate) stock: u32,
    pub(crate) badge: Option<String>,
}

pub(crate) struct Fragment {
    pub(crate) count: u32,
}

impl Data {
    /// Makes the values, the same ones every time.
    pub(crate) fn new() -> Self {
        let mut random = Random(0x5354_4152_494F);
        Self {
            table: (0..100)
                .map(|_| (0..100).map(|_| random.below(100_000)).collect())
                .collect(),
            list: list(&mut random),
            page: page(&mut random),
            fragment: Fragment { count: 1234 },
        }
    }
}

fn list(random: &mut Random) -> List {
    List {
        title: "Questions & answers".to_owned(),
        entries: (0..20)
            .map(|_| Entry {
                name: format!("{} & {}", random.word(), random.word()),
                note: format!(
                    "\"{}\" <{}@{}.example> isn't {}",
                    random.word(),
                    random.word(),
                    random.word(),
                    random.sentence(4)
                ),
            })
            .collect(),
    }
}

fn page(random: &mut Random) -> Page {
    let labels = [
        "Home",
        "Living & dining",
        "Garden",
        "Tools",
        "Gifts",
        "Help",
    ];
    let categories = ["All", "Lamps", "Tables & chairs", "Rugs", "Kids' rooms"];
    Page {
        title: "Lamps & more".to_owned(),
        navigation: (1..)
            .zip(labels)
            .map(|(id, label)| NavigationLink {
                id,
                label: label.to_owned(),
                current: id == 2,
            })
            .collect(),
        user: Some("Ada O'Neil".to_owned()),
        query: "\"small\" lamp".to_owned(),
        categories: (1..)
            .zip(categories)
            .map(|(id, name)| Category {
                id,
                name: name.to_owned(),
                selected: id == 3,
            })
            .collect(),
        products: (1..=150).map(|id| product(id, random)).collect(),
    }
}

fn product(id: u32, random: &mut Random) -> Product {
    let (first, second) = (random.word(), random.word());
    // One name in five and one description in three needs escaping, as in a shop's catalogue.
    let joint = if random.below(5) == 0 { " & " } else { " " };
    let description = if random.below(3) == 0 {
        format!("The \"{}\": {}", random.word(), random.sentence(3))
    } else {
        random.sentence(5)
    };
    Product {
        id,
        slug: format!("{first}-{second}-{id}"),
        name: format!("{first}{joint}{second}"),
        description,
        price: random.price(),
        old_price: (random.below(4) == 0).then(|| random.price()),
        rating: 1 + random.below(5),
        reviews: random.below(2000),
        stock: random.below(12),
        badge: (random.below(6) == 0).then(|| "new".to_owned()),
    }
}

/// The generator xorshift64* of Marsaglia and Vigna.
struct Random(u64);

const WORDS: [&str; 24] = [
    "amber", "basket", "cedar", "drawer", "ember", "fern", "glass", "hazel", "indigo", "jasmine",
    "kettle", "linen", "maple", "nickel", "olive", "pebble", "quartz", "rattan", "saffron",
    "timber", "umbra", "velvet", "walnut", "yarn",
];

impl Random {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32;
        // The high half of the product of two 32-bit numbers is below the limit.
        u32::try_from((high * u64::from(limit)) >> 32).unwrap_or(0)
    }

    fn word(&mut self) -> &'static str {
        WORDS[usize::try_from(self.below(24)).unwrap_or(0)]
    }

    fn sentence(&mut self, words: usize) -> String {
        let mut sentence = self.word().to_owned();
        for _ in 1..words {
            sentence.push(' ');
            sentence.push_str(self.word());
        }
        sentence.push('.');
        sentence
    }

    fn price(&mut self) -> String {
        format!("{}.{:02}", 1 + self.below(200), self.below(100))
    }
}
