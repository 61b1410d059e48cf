// --- app/Cart.java
package app;

class Cart {
    int total() {
        return tax(sum());
        //     ^^^ calls fn:app/Cart.java:Cart.tax scope
        //         ^^^ calls fn:app/Cart.java:Cart.sum scope
    }

    int sum() {
        return 1;
    }

    static int tax(int amount) {
        return amount;
    }
}
