/* ---
algorithm: filter
structure: array
method: bound first; prints every larger number as soon as it is read
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>
int main(){
    int limit,n,x;
    scanf("%d%d",&limit,&n);
    while(n-->0){
        scanf("%d",&x);
        if(x>limit)printf("%d ",x);
    }
    putchar('\n');
    return 0;
}
