//! Every plugin with what it may have, and names that only look like one.

use stario::prelude::*;

#[test]
fn datastar_attributes_without_mistakes() {
    let step = 5;
    let page = html! {
        <main data-signals:count=0 data-signals:first-name="'x'" data-signals__ifmissing=({open: false, total: {step}})>
            <p data-text=$count data-show=($count > 3 && !$open) data-attr:title=($open ? "open" : "shut")></p>
            <p data-class:active=$open data-class=({"a b": $count > 1}) data-style:width=($count + "%")></p>
            <p data-class="{'card__title': $open}" data-style="{width: $count + 'px'}" data-attr="{title: $firstName}"></p>
            <p data-computed:twice=($count * 2) data-computed=({half: () => $count / 2}) data-effect=(el.focus())></p>
            <form data-on:submit__prevent=post("/save") data-indicator:busy data-init=get("/updates")>
                <input aria-label="First name" data-bind:first-name__event.change data-on:input__debounce.300ms.leading="$count++">
                <input aria-label="Name" data-bind="user.name" data-on:keydown__window__once__case.kebab=(evt.key === "a" && ($open = true))>
                <input aria-label="Count" data-bind=$count data-on:widget-loaded__case.camel__throttle.2s.noleading.trailing__stop="$count = 1; $open = false">
            </form>
            <div data-on-intersect__once__threshold.25="$open = true" data-on-interval__duration.500ms.leading=($count++)></div>
            <div data-on-signal-patch=(console.log(patch)) data-on-signal-patch-filter=({include: "^user"})></div>
            <pre data-json-signals__terse=({exclude: "^_"})></pre>
            <div data-ref:box data-ignore__self data-ignore-morph data-preserve-attr="open class"></div>
            <form data-preserve-attr="active novalidate data-opne x-state"></form>
            <x-field data-bind:level__prop.vlaue data-preserve-attr="opne"></x-field>
            <input aria-label="Age" data-bind:age__prop.value-as-number data-on:keydown__once=(evt.key === "Enter" && ($open = true))>
            <a data-attr:href=("/users/" + $count) data-attr:title=$firstName>"x"</a>
            <p data-signal="strong" data-animate="fade" data-persist="true"></p>
            <p data-id="5" data-test="a" data-kind="b" data-next="c" data-state="d" data-class-name="e"></p>
            <p data-on-sale data-styles="f" data-unit="g" data-text-color="h" data-rel="i" data-in="j"></p>
            <p data-class:card--big=$open data-style:--color1=$color data-style=({backgroundColor: $color})></p>
            <p data-text=(@peek(() => $count)) data-on:click=(@setAll(0, {include: "^n"}); @setAll("a", $filter); @toggleAll())></p>
            <p data-text=($list?.[0]?.name ?? $read?.($count)) data-attr:aria-label=$name></p>
            <a data-attr="{href: '/a/' + $id, 'data-x': $name}">"x"</a>
            <a data-attr:href="`/users/${$id}`" data-attr:title="$name.slice(1)">"x"</a>
            <a data-attr:href="$open ? '/a/' + $id : '/b'" data-attr=($open && {title: $name})>"x"</a>
            <a data-attr=($open ? {href: "/a/" + $id} : {hidden: true}) data-attr:lang={js!("$lang")}>"x"</a>
            <p data-attr="{title: $names.map((name) => name.trim()).join(), 'data-x': $name}"></p>
            <input type="checkbox" aria-label="On" data-bind:on__prop.checked>
            <script type="application/json" data-text=(JSON.stringify($list))></script>
            <p data-effect=($all = [...$list, $name]; $max = Math.max(...$list)) data-class=({...$classes, on: $open})></p>
            <p data-init=get("/a", request_cancellation = ($controller), retry = Never, retry_max_count = 0)></p>
            <p data-signals:empty=("") data-on:click=($empty = null)></p>
            <p data-init=get("/a", payload = ({...$form, id: {step}}))></p>
            <div contenteditable data-bind:text__prop.inner-text__event.input></div>
            <form data-on:submit=post("/save", content_type = Form, selector = "#form")></form>
            <button type="button" data-on:click=post("/save", content_type = Form)>"Save"</button>
        </main>
    };
    assert!(!page.is_empty());
}
