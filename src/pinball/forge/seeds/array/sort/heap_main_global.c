/* ---
algorithm: sort
structure: array
method: one-based global heap, sift up and down written out, prints
time: O(n log n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int h[1100],sz;
void push(int x){
  int p=++sz;
  while(p>1&&h[p/2]>x){h[p]=h[p/2];p/=2;}
  h[p]=x;
}
int pop(){
  int r=h[1],x=h[sz--],p=1;
  while(2*p<=sz){
    int c=2*p;
    if(c<sz&&h[c+1]<h[c])c++;
    if(h[c]>=x)break;
    h[p]=h[c];p=c;
  }
  h[p]=x;
  return r;
}
int main(){
  int n,x;
  scanf("%d",&n);
  while(n--){scanf("%d",&x);push(x);}
  while(sz)printf("%d ",pop());
}
