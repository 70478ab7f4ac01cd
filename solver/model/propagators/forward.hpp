#pragma once
/// What the propagators of this folder have in common: they run when a variable is assigned, and prune the others.

#include <gecode/int.hh>
#include <vector>

namespace duaal::model {

using Views = Gecode::ViewArray<Gecode::Int::IntView>;

/// A propagator over views with a table that the model owns. `Derived` defines `propagate` and, if it has a state, copies it.
template <class Derived, class Table>
class ForwardChecker : public Gecode::Propagator {
public:
    static Gecode::ExecStatus post(Gecode::Home home, Views& views, const Table& table) {
        (void)new (home) Derived(home, views, table);
        return Gecode::ES_OK;
    }

    Gecode::Actor* copy(Gecode::Space& home) override { return new (home) Derived(home, static_cast<Derived&>(*this)); }

    Gecode::PropCost cost(const Gecode::Space&, const Gecode::ModEventDelta&) const override {
        return Gecode::PropCost::linear(Gecode::PropCost::LO, views_.size());
    }

    void reschedule(Gecode::Space& home) override { views_.reschedule(home, *this, Gecode::Int::PC_INT_VAL); }

    std::size_t dispose(Gecode::Space& home) override {
        views_.cancel(home, *this, Gecode::Int::PC_INT_VAL);
        (void)Propagator::dispose(home);
        return sizeof(Derived);
    }

protected:
    ForwardChecker(Gecode::Home home, Views& views, const Table& table) : Propagator(home), views_(views), table_(&table) {
        views_.subscribe(home, *this, Gecode::Int::PC_INT_VAL);
        // also once at the start, when nothing may be assigned yet
        Gecode::Int::IntView::schedule(home, *this, Gecode::Int::ME_INT_VAL);
    }
    ForwardChecker(Gecode::Space& home, ForwardChecker& other) : Propagator(home, other), table_(other.table_) {
        views_.update(home, other.views_);
    }

    /// Removes from `view` the values for which `bad(value)` holds; false where none is left.
    template <class Bad>
    static bool remove_if(Gecode::Space& home, Gecode::Int::IntView view, const Bad& bad) {
        Gecode::Region region;
        int* const values = region.alloc<int>(view.size());
        int count = 0;
        for (Gecode::Int::ViewValues<Gecode::Int::IntView> v(view); v(); ++v)
            if (bad(v.val())) values[count++] = v.val();
        if (count == 0) return true;
        Gecode::Iter::Values::Array removed(values, count);
        return !Gecode::me_failed(view.minus_v(home, removed, false));
    }

    Views views_;
    const Table* table_;
};

/// Posts `Checker` over `variables`; `table` has a row per variable.
template <class Checker, class Table>
void post_checker(Gecode::Home home, const Gecode::IntVarArgs& variables, const Table& table) {
    if (home.failed()) return;
    Gecode::PostInfo info(home);
    Views views(home, variables);
    if (Checker::post(home, views, table) != Gecode::ES_OK) home.fail();
}

}  // namespace duaal::model
