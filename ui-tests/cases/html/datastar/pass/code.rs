//! JavaScript in quotes that means to the client what it says.

use stario::prelude::*;

#[test]
fn code_without_mistakes() {
    let page = html! {
        <main data-signals="{count: 1, name: 'a;b', list: [1, 2], nested: {\"k\": \"it's\"}}">
            <p data-text="$count - 1"></p>
            <p data-text="`${$count} of ${$list.length}`"></p>
            <p data-text="`it's ${$name}`"></p>
            <p data-text="'$a-b @get( // ;' + $name"></p>
            <p data-text="(() => { const a = 1; return a + $count; })()"></p>
            <p data-text="$list.map((x) => x * 2).join(', ')"></p>
            <p data-show="$count > 1
                && $name !== ''"></p>
            <p data-show="/^a[$]/.test($name) || $count / 2 > 1"></p>
            <p data-class="{
                active: $count > 1,
                'a b': !$name
            }"></p>
            <p data-computed="{twice: () => $count * 2}"></p>
            <p data-on:click="if ($count > 1) { $count = 0; } else { $count++ }"></p>
            <p data-on:click="$list.forEach((x) => { $count += x; }) // all of them"></p>
            <p data-on:click="
                $count++
                $name = 'x'
            "></p>
            <p data-on:click="@post('/save', {retry: 'always', headers: {'X-Any': '1'}, payload: {retryMaxWaitMs: 1}})"></p>
            <p data-on:click="const total = $count + 1; el.title = total"></p>
            <p data-on-signal-patch="console.log(patch.count)"></p>
            <p data-effect="[$count].forEach((evt) => console.log(evt.a))"></p>
            <p data-json-signals="{include: /^user/, exclude: /[$]/}"></p>
            <a data-attr:href="'/users/' + $count">"x"</a>
            <a data-attr:href="$count > 1 ? '/a' : '/b'">"x"</a>
            <p data-text="$['a-b'] + $list[0]?.name"></p>
            <p data-text="$nested.k ?? $list[0] ?? 'none'" data-show="$nested.k !== null && $name != ''"></p>
            <p data-text="(returned)" data-on:click="returned(); $name ||= 'x'"></p>
            <p data-signals__ifmissing="{later: `${$count} $`}"></p>
            <p data-text="$name.replace(/\"/g, '')"></p>
        </main>
    };
    assert!(!page.is_empty());
}
